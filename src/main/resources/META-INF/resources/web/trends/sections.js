import { element, heading } from "../elements.js";
import { phrases } from "../language.js";
import { bracketsMeant } from "./figures.js";
import { WORDS } from "./words.js";

/** Sections below each other. */
export function column(...sections) {
  return element("div", { className: "column" }, sections);
}

/** A part of the page under a title of its own. */
export function section(title, ...content) {
  return element("section", { className: "stack figure" }, heading(2, "kern-heading-medium", title), ...content.flat(Infinity));
}

/** What parentheses mean, where any of these rows has them. */
export function bracketsNote(rows) {
  const meant = bracketsMeant(rows);
  return meant && element("p", { className: "kern-body kern-body--small" }, `${meant}.`);
}

/** What a chart shows as a table, folded away. @param {string} id among the charts of the page */
export function asTable(id, content) {
  return element(
    "details",
    { className: "more", id: `table-${id}` },
    element("summary", { className: "kern-link" }, phrases(WORDS).topic.table),
    content);
}
