/** The parts of a local administration to which something is passed on. */
export const AREAS = {
  housing: { de: "Wohnen", en: "Housing" },
  youth: { de: "Jugend", en: "Youth" },
  health: { de: "Gesundheit", en: "Health" },
  school: { de: "Schule", en: "School" },
  order: { de: "Ordnung", en: "Public order" },
  transport: { de: "Verkehr", en: "Transport" },
  "economic-development": { de: "Wirtschaftsförderung", en: "Economic development" },
  other: { de: "Andere", en: "Other" },
};
