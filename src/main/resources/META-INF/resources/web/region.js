/** The Laender by their keys, with the place of each in the tile grid: column and row, from 1. */
export const LAENDER = {
  "01": { code: "SH", name: { de: "Schleswig-Holstein", en: "Schleswig-Holstein" }, place: [3, 1] },
  "02": { code: "HH", name: { de: "Hamburg", en: "Hamburg" }, place: [3, 2] },
  "03": { code: "NI", name: { de: "Niedersachsen", en: "Lower Saxony" }, place: [2, 3] },
  "04": { code: "HB", name: { de: "Bremen", en: "Bremen" }, place: [2, 2] },
  "05": { code: "NW", name: { de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia" }, place: [1, 3] },
  "06": { code: "HE", name: { de: "Hessen", en: "Hesse" }, place: [2, 4] },
  "07": { code: "RP", name: { de: "Rheinland-Pfalz", en: "Rhineland-Palatinate" }, place: [1, 4] },
  "08": { code: "BW", name: { de: "Baden-Württemberg", en: "Baden-Württemberg" }, place: [2, 5] },
  "09": { code: "BY", name: { de: "Bayern", en: "Bavaria" }, place: [3, 5] },
  10: { code: "SL", name: { de: "Saarland", en: "Saarland" }, place: [1, 5] },
  11: { code: "BE", name: { de: "Berlin", en: "Berlin" }, place: [5, 3] },
  12: { code: "BB", name: { de: "Brandenburg", en: "Brandenburg" }, place: [4, 3] },
  13: { code: "MV", name: { de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania" }, place: [4, 2] },
  14: { code: "SN", name: { de: "Sachsen", en: "Saxony" }, place: [4, 4] },
  15: { code: "ST", name: { de: "Sachsen-Anhalt", en: "Saxony-Anhalt" }, place: [3, 3] },
  16: { code: "TH", name: { de: "Thüringen", en: "Thuringia" }, place: [3, 4] },
};

/** Keys of the Laender in their official order, which is not the one of an object's keys. */
export const LAND_KEYS = Object.keys(LAENDER).sort();

/** How far the programme has come in a neighbourhood. */
export const PHASES = {
  preparation: { de: "Vorbereitung", en: "Preparation" },
  "start-up": { de: "Startphase", en: "Start-up" },
  implementation: { de: "Umsetzung", en: "Implementation" },
  consolidation: { de: "Auslaufphase/Verstetigung", en: "Consolidation" },
  "after-care": { de: "verstetigt", en: "After-care" },
};

/** The size class of the municipality, by inhabitants. */
export const SIZES = {
  rural: { de: "Landgemeinde (unter 5.000)", en: "Rural municipality (below 5,000)" },
  "small-town": { de: "Kleinstadt (5.000 bis unter 20.000)", en: "Small town (5,000 to below 20,000)" },
  "medium-town": { de: "Mittelstadt (20.000 bis unter 100.000)", en: "Medium-sized town (20,000 to below 100,000)" },
  city: { de: "Großstadt (100.000 bis unter 500.000)", en: "City (100,000 to below 500,000)" },
  metropolis: { de: "Metropole (ab 500.000)", en: "Metropolis (500,000 and more)" },
};

/** Who runs the neighbourhood management. */
export const CARRIERS = {
  municipal: { de: "Kommune", en: "Municipality" },
  independent: { de: "freier Träger", en: "Independent organisation" },
  "housing-company": { de: "Wohnungsunternehmen", en: "Housing company" },
  hybrid: { de: "Mischform", en: "Hybrid" },
};
