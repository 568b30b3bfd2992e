/** What managers read of what has come of it. */
export const WORDS = {
  de: {
    title: "Was daraus wurde",
    lead: "Worauf der Bund Ihnen eine Antwort schuldet, weil Sie gefragt wurden oder es gemeldet haben.",
    none: "Bisher nichts. Zeigt eine Befragung einen Ausschlag oder findet eine Meldung genug Unterstützung, steht hier, wer bis wann antworten muss.",
    ask: "Hat die Antwort geholfen?",
    until: (when) => `Sie können es bis zum ${when} sagen und ändern. Gezählt wird zusammen; wer was sagt, sieht niemand.`,
    saving: "Wird gespeichert …",
    groups: { asked: "Hat es geholfen?", overdue: "Überfällig", open: "Noch offen", answered: "Erledigt" },
    effects: { yes: "Ja", partly: "Teilweise", no: "Nein" },
    all: "Alle Antwortpflichten",
    describe: "Dazu ein Beispiel guter Praxis beschreiben",
  },
  en: {
    title: "What came of it",
    lead: "What the federal side owes you an answer to, because you were asked or have raised it.",
    none: "Nothing so far. If a survey shows a tremor, or a signal finds enough support, this is where you see who has to answer by when.",
    ask: "Has the answer helped?",
    until: (when) => `You can say so, and change it, until ${when}. All are counted together; nobody sees who says what.`,
    saving: "Saving …",
    groups: { asked: "Has it helped?", overdue: "Overdue", open: "Still open", answered: "Settled" },
    effects: { yes: "Yes", partly: "Partly", no: "No" },
    all: "All duties",
    describe: "Describe an example of good practice",
  },
};
