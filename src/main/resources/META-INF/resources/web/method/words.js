/** What the page about the method says by itself. */
export const WORDS = {
  de: {
    page: "Methode",
    lead: (version) => `Wie die veröffentlichten Zahlen zustande kommen. Fassung ${version}; jede Veröffentlichung nennt die ihre.`,
    contents: "Inhalt",
    more: "Zum Weiterlesen",
    links: [
      ["/trends", "Die Trends, die so entstehen"],
      ["/privacy", "Was gespeichert wird und was nie veröffentlicht wird"],
      ["/api/v1/meta", "Schwellen und Grenzen in Zahlen (JSON)"],
      ["/api/v1/method", "Dieser Text (JSON, deutsch und englisch)"],
    ],
  },
  en: {
    page: "Method",
    lead: (version) => `How the published figures come about. Version ${version}; every publication names its own.`,
    contents: "Contents",
    more: "Read on",
    links: [
      ["/trends", "The trends that come of it"],
      ["/privacy", "What is stored, and what is never published"],
      ["/api/v1/meta", "Thresholds and limits in figures (JSON)"],
      ["/api/v1/method", "This text (JSON, German and English)"],
    ],
  },
};
