import { element, link as anchor } from "../elements.js";
import { phrases } from "../language.js";
import { link } from "./place.js";
import { open as accounts } from "./accounts/section.js";
import { open as audit } from "./audit/section.js";
import { open as clients } from "./clients/section.js";
import { FRAME, ROSTER } from "./import/kinds.js";
import { open as importing } from "./import/section.js";
import { open as keys } from "./keys/section.js";
import { open as requests } from "./requests/section.js";
import { WORDS } from "./words.js";

/** Each reads what it needs, for a place and whoever is signed in, and gives a view of it. */
const SECTIONS = {
  frame: () => importing(FRAME),
  roster: () => importing(ROSTER),
  accounts,
  clients,
  audit,
  keys,
  requests,
};

/** The section of a place; the first where it names none. */
export function sectionOf({ section }) {
  return section in SECTIONS ? section : "frame";
}

export function openSection(place, who) {
  return SECTIONS[sectionOf(place)](place, who);
}

/** The way from section to section. */
export function sections(current) {
  const words = phrases(WORDS);
  return element(
    "nav",
    { className: "sections", "aria-label": words.page },
    Object.keys(SECTIONS).map((name) =>
      anchor(link({ section: name }), words.sections[name], { "aria-current": name === current ? "page" : null })));
}
