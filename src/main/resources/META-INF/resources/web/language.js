import { button } from "./elements.js";

const KEPT = "seismograph.language";
const NAMES = { de: "Deutsch", en: "English" };

let current = remembered() ?? preferred();

/** The language of the user interface: `de` or `en`. */
export function language() {
  return current;
}

/** Chooses from the phrases of a page, `{ de: {…}, en: {…} }`. */
export function phrases(byLanguage) {
  return byLanguage[current];
}

/** A text of the API in the reader's language, marked as German where there is no translation. */
export function localized(text) {
  const translated = text[current];
  const span = document.createElement("span");
  span.textContent = translated ?? text.de;
  if (translated === undefined && current !== "de") span.lang = "de";
  return span;
}

/** A moment as people in Germany read their clocks. */
export function moment(instant) {
  const format = new Intl.DateTimeFormat(current === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Berlin",
  });
  return format.format(new Date(instant)) + (current === "de" ? "\u00a0Uhr" : "");
}

export function number(value) {
  return new Intl.NumberFormat(current === "de" ? "de-DE" : "en-GB").format(value);
}

/** Puts the switch into its place and calls `changed` now and after every change. */
export function offerLanguages(place, changed) {
  const show = () => {
    const other = current === "de" ? "en" : "de";
    document.documentElement.lang = current;
    place.replaceChildren(
      button("tertiary", NAMES[other], () => {
        current = other;
        keep(other);
        show();
        place.querySelector("button").focus();
      }, { lang: other }));
    changed();
  };
  show();
}

function preferred() {
  const known = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in NAMES);
  return known ?? "de";
}

// A browser may forbid storage altogether; then the choice lasts as long as the page.
function remembered() {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept in NAMES ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(choice) {
  try {
    localStorage.setItem(KEPT, choice);
  } catch {
    // See above.
  }
}
