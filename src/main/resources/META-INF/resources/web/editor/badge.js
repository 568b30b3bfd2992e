import { element } from "../elements.js";
import { phrases } from "../language.js";
import { WORDS } from "./words.js";

const TONES = { draft: "info", open: "success", closed: "warning", released: "info", withdrawn: "danger" };

/** The state of a pulse in a word. */
export function badge({ state, release }) {
  const known = release?.withdrawnAt ? "withdrawn" : state;
  return element(
    "span",
    { className: `kern-badge kern-badge--small kern-badge--${TONES[known]}` },
    element("span", { className: "kern-label kern-label--small" }, phrases(WORDS).states[known]));
}
