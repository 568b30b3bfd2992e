import { redraw } from "../page.js";

/** Draws the page anew, and moves the focus to what has come. */
export function redrawAt(selector) {
  redraw();
  const target = document.querySelector(selector);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "center" });
}
