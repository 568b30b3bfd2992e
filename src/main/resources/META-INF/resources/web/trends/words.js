const German = {
  page: "Trends",
  loading: "Wird geladen …",
  retry: "Noch einmal versuchen",
  overview: {
    title: "Was bewegt sich in den Quartieren?",
    lead: "Einschätzungen der Quartiersmanagements bundesweit, je Thema. Über null sagen mehr Menschen „mehr“ als „weniger“.",
    none: "Noch ist nichts veröffentlicht.",
    topic: "Thema",
    course: "Verlauf",
    balance: "Saldo",
    last: "zuletzt",
    state: "Lage",
  },
  topic: {
    all: "Alle Themen",
    course: (place) => `Verlauf: ${place}`,
    laender: (period) => `Länder: ${period}`,
    columns: ["Zeitraum", "Wert", "95-%-Intervall", "Veränderung", "Antworten"],
    until: "bis",
  },
  levels: { quiet: "ruhig", stirring: "Regung", tremor: "Zittern", quake: "Beben" },
  withheld: "nicht gezeigt",
  trouble: {
    offline: ["Keine Verbindung", "Der Dienst ist gerade nicht zu erreichen."],
    server: ["Fehler auf unserer Seite", "Der Dienst hat einen Fehler gemeldet."],
    refused: ["Das gibt es so nicht", "Der Dienst hat die Anfrage abgelehnt:"],
  },
};

const English = {
  page: "Trends",
  loading: "Loading …",
  retry: "Try again",
  overview: {
    title: "What is moving in the neighbourhoods?",
    lead: "Judgements of neighbourhood managers throughout Germany, by topic. Above zero more people say “more” than “less”.",
    none: "Nothing has been published yet.",
    topic: "Topic",
    course: "Course",
    balance: "Balance",
    last: "latest",
    state: "State",
  },
  topic: {
    all: "All topics",
    course: (place) => `Course: ${place}`,
    laender: (period) => `Laender: ${period}`,
    columns: ["Period", "Figure", "95% interval", "Change", "Answers"],
    until: "to",
  },
  levels: { quiet: "quiet", stirring: "stirring", tremor: "tremor", quake: "quake" },
  withheld: "not shown",
  trouble: {
    offline: ["No connection", "The service cannot be reached at the moment."],
    server: ["A fault on our side", "The service has reported a fault."],
    refused: ["There is no such thing", "The service has refused the request:"],
  },
};

export const WORDS = { de: German, en: English };
