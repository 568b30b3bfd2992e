import { keep, kept } from "./storage.js";

const KEPT = "seismograph.language";

/** The languages there are, by the names they have for themselves. */
export const LANGUAGES = { de: "Deutsch", en: "English" };

let current = known(kept(KEPT)) ?? navigator.languages.map((tag) => known(tag.slice(0, 2).toLowerCase())).find(Boolean) ?? "de";
document.documentElement.lang = current;

function known(code) {
  return code in LANGUAGES ? code : undefined;
}

/** The language of the user interface: `de` or `en`. */
export function language() {
  return current;
}

/** Changes it, here and whenever this browser comes back. */
export function speak(code) {
  current = code;
  document.documentElement.lang = code;
  keep(KEPT, code);
}

/** Chooses from the phrases of a page, `{ de: {…}, en: {…} }`. */
export function phrases(byLanguage) {
  return byLanguage[current];
}

/** A text of the API as plain characters: German where there is no translation. */
export function spoken(text) {
  return text[current] ?? text.de;
}

/** A text of the API in the reader's language, marked as German where there is no translation. */
export function localized(text) {
  const span = document.createElement("span");
  span.textContent = spoken(text);
  if (text[current] === undefined && current !== "de") span.lang = "de";
  return span;
}

/** The tag by which numbers and dates are written. */
export function locale() {
  return current === "de" ? "de-DE" : "en-GB";
}

/** A moment as people in Germany read their clocks. */
export function moment(instant) {
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Berlin" });
  return format.format(new Date(instant)) + (current === "de" ? "\u00a0Uhr" : "");
}

/** The day of a moment in Germany. */
export function day(instant) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "Europe/Berlin" }).format(new Date(instant));
}

/** So many of something: one, or more. */
export function counted(value, one, more) {
  return `${number(value)} ${value === 1 ? one : more}`;
}

/** A number with its thousands apart and a minus that is one. */
export function number(value, options) {
  return new Intl.NumberFormat(locale(), options).format(value).replace("-", "\u2212");
}

/** So many percent, without decimals unless `options` ask for them. */
export function percent(value, options) {
  return `${number(value, { maximumFractionDigits: 0, ...options })}${current === "de" ? "\u00a0" : ""}%`;
}
