import { phrases } from "./language.js";
import { offerSwitches } from "./switches.js";

const SKIP = { de: "Zum Inhalt", en: "Skip to content" };

const main = document.getElementById("main");
const status = document.getElementById("status");

let view = () => [];
let around = () => {};

/**
 * Begins a page.
 *
 * @param {() => (Node|undefined)[]} first the view to begin with: its nodes, made anew whenever the language or the colours change
 * @param {() => void} surroundings draws what stands around the view, such as the navigation
 */
export function open(first, surroundings = () => {}) {
  view = first;
  around = surroundings;
  offerSwitches(redraw);
  redraw();
}

/** Draws the present view again, from what the page knows now; what has been opened or closed, and has an id, stays so. */
export function redraw() {
  const opened = new Map([...main.querySelectorAll("details[id]")].map(({ id, open }) => [id, open]));
  document.querySelector(".skip").textContent = phrases(SKIP);
  around();
  main.replaceChildren(...view().flat(Infinity).filter(Boolean));
  main.querySelectorAll("details[id]").forEach((each) => (each.open = opened.get(each.id) ?? each.open));
  const title = main.querySelector("h1")?.textContent;
  if (title) document.title = `${title} – Seismograph`;
}

/** Changes the view; who cannot see it hears of it, because the focus goes to its heading, or where it is sent. */
export function show(next, focus = () => main.querySelector("h1")) {
  view = next;
  say("");
  redraw();
  const target = focus();
  target?.focus({ preventScroll: true });
  if (target?.tagName === "H1") scrollTo(0, 0);
  else target?.scrollIntoView({ block: "center" });
}

/** Says something to who cannot see it. */
export function say(text) {
  status.textContent = text;
}
