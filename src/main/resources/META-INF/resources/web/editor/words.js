const German = {
  page: "Befragungen",
  loading: "Wird geladen …",
  fresh: "Neue Befragung",
  empty: ["Noch keine Befragung", "Eine Befragung hat eine bis fünf Fragen und ist in unter einer Minute beantwortet."],
  going: (name) => (name ? `„${name}“` : "Neue Befragung ohne Titel"),
  unsaved: ["Nicht gespeichert", "In diesem Fenster liegt noch, was Sie geschrieben und nicht gespeichert haben:"],
  unsavedMark: "nicht gespeicherte Änderungen",
  groups: {
    open: "Läuft gerade",
    draft: "Entwürfe",
    closed: "Beendet, noch nicht veröffentlicht",
    released: "Veröffentlicht",
    archived: "Im Archiv",
  },
  states: { draft: "Entwurf", open: "läuft", closed: "beendet", released: "veröffentlicht", withdrawn: "zurückgezogen" },
  dates: {
    draftByHand: (closes) => `Öffnen von Hand, Ende am ${closes}`,
    draft: (opens, closes) => `Öffnet am ${opens}, Ende am ${closes}`,
    open: (closes) => `Endet am ${closes}`,
    closed: (releases) => `Veröffentlichung am ${releases}`,
    released: (released) => `Veröffentlicht am ${released}`,
  },
  questions: (count) => (count === 1 ? "1 Frage" : `${count} Fragen`),
  all: (count) => `Alle ${count} zeigen`,
};

const English = {
  page: "Surveys",
  loading: "Loading …",
  fresh: "New survey",
  empty: ["No survey yet", "A survey has one to five questions and is answered in under a minute."],
  going: (name) => (name ? `“${name}”` : "New survey without a title"),
  unsaved: ["Not saved", "In this window there still is what you have written and not saved:"],
  unsavedMark: "unsaved changes",
  groups: {
    open: "Open now",
    draft: "Drafts",
    closed: "Closed, not published yet",
    released: "Published",
    archived: "In the archive",
  },
  states: { draft: "draft", open: "open", closed: "closed", released: "published", withdrawn: "withdrawn" },
  dates: {
    draftByHand: (closes) => `Opened by hand, closes on ${closes}`,
    draft: (opens, closes) => `Opens on ${opens}, closes on ${closes}`,
    open: (closes) => `Closes on ${closes}`,
    closed: (releases) => `Published on ${releases}`,
    released: (released) => `Published on ${released}`,
  },
  questions: (count) => (count === 1 ? "1 question" : `${count} questions`),
  all: (count) => `Show all ${count}`,
};

/** What the editors' pages say; see also the words for writing and for the course of a pulse. */
export const WORDS = { de: German, en: English };
