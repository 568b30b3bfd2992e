/** The Laender by their keys, with the place of each in the tile grid: column and row, from 1. */
export const LAENDER = {
  "01": { code: "SH", de: "Schleswig-Holstein", en: "Schleswig-Holstein", place: [3, 1] },
  "02": { code: "HH", de: "Hamburg", en: "Hamburg", place: [3, 2] },
  "13": { code: "MV", de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania", place: [4, 2] },
  "04": { code: "HB", de: "Bremen", en: "Bremen", place: [2, 2] },
  "03": { code: "NI", de: "Niedersachsen", en: "Lower Saxony", place: [2, 3] },
  "15": { code: "ST", de: "Sachsen-Anhalt", en: "Saxony-Anhalt", place: [3, 3] },
  "12": { code: "BB", de: "Brandenburg", en: "Brandenburg", place: [4, 3] },
  "11": { code: "BE", de: "Berlin", en: "Berlin", place: [5, 3] },
  "05": { code: "NW", de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia", place: [1, 4] },
  "06": { code: "HE", de: "Hessen", en: "Hesse", place: [2, 4] },
  "16": { code: "TH", de: "Thüringen", en: "Thuringia", place: [3, 4] },
  "14": { code: "SN", de: "Sachsen", en: "Saxony", place: [4, 4] },
  "10": { code: "SL", de: "Saarland", en: "Saarland", place: [1, 5] },
  "07": { code: "RP", de: "Rheinland-Pfalz", en: "Rhineland-Palatinate", place: [2, 5] },
  "08": { code: "BW", de: "Baden-Württemberg", en: "Baden-Württemberg", place: [3, 5] },
  "09": { code: "BY", de: "Bayern", en: "Bavaria", place: [4, 5] },
};
