import { element } from "../elements.js";

/** A part of the form under a heading of its own. */
export function section(name, title, ...children) {
  const id = `${name}-title`;
  return element(
    "section",
    { className: "stack part", "aria-labelledby": id },
    element("h2", { className: "kern-heading-medium", id, tabIndex: -1 }, title),
    ...children);
}
