import { limited } from "./manuscript.js";

// The closed lists of the programme; the names of the Laender come from the service.
const LISTS = {
  phases: [
    ["preparation", "Vorbereitung", "Preparation"],
    ["start-up", "Startphase", "Start-up"],
    ["implementation", "Umsetzung", "Implementation"],
    ["consolidation", "Auslaufphase/Verstetigung", "Consolidation"],
    ["after-care", "verstetigt", "After-care"],
  ],
  sizes: [
    ["rural", "Landgemeinde (unter 5.000)", "Rural municipality (below 5,000)"],
    ["small-town", "Kleinstadt (5.000 bis unter 20.000)", "Small town (5,000 to below 20,000)"],
    ["medium-town", "Mittelstadt (20.000 bis unter 100.000)", "Medium-sized town (20,000 to below 100,000)"],
    ["city", "Großstadt (100.000 bis unter 500.000)", "City (100,000 to below 500,000)"],
    ["metropolis", "Metropole (ab 500.000)", "Metropolis (500,000 and more)"],
  ],
  carriers: [
    ["municipal", "Kommune", "Municipality"],
    ["independent", "freier Träger", "Independent organisation"],
    ["housing-company", "Wohnungsunternehmen", "Housing company"],
    ["hybrid", "Mischform", "Hybrid"],
  ],
};
const FIELDS = { laender: "land", phases: "phase", sizes: "size", carriers: "carrier" };

/** What can be chosen along a dimension: codes with their names. */
export function audienceOptions(by, { laender }) {
  if (by === "laender") return laender.map(({ key, name }) => ({ code: key, label: name }));
  return LISTS[by].map(([code, de, en]) => ({ code, label: { de, en } }));
}

/** How many neighbourhoods are asked. */
export function reach(audience, { neighbourhoods }) {
  if (!limited(audience)) return neighbourhoods.length;
  return neighbourhoods.filter((neighbourhood) => audience.codes.includes(neighbourhood[FIELDS[audience.by]])).length;
}
