/**
 * Makes an element: properties are set as such, names with a hyphen, `role` and `for` as attributes, `on…` as listeners;
 * children are nodes or text, and anything empty is left out.
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key.includes("-") || key === "role" || key === "for") made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return made;
}

export function paragraph(...children) {
  return element("p", { className: "kern-body" }, ...children);
}

/** A heading that can take the focus when a new view begins. */
export function heading(level, className, ...children) {
  return element(`h${level}`, { className, tabIndex: -1 }, ...children);
}

/** @param {"primary"|"secondary"|"tertiary"} rank */
export function button(rank, text, onclick, more = {}) {
  const { className = "", ...rest } = more;
  return element(
    "button",
    { type: "button", className: `kern-btn kern-btn--${rank} ${className}`, onclick, ...rest },
    element("span", { className: "kern-label" }, text));
}

/** @param {"info"|"success"|"warning"|"danger"} tone */
export function alert(tone, title, ...body) {
  return element(
    "div",
    { className: `kern-alert kern-alert--${tone}` },
    element(
      "div",
      { className: "kern-alert__header" },
      element("span", { className: `kern-icon kern-icon--${tone}`, "aria-hidden": "true" }),
      typeof title === "string" ? element("span", { className: "kern-title" }, title) : title),
    body.length > 0 && element("div", { className: "kern-alert__body" }, ...body));
}

/** Buttons side by side, below each other on a phone. */
export function buttons(...children) {
  return element("div", { className: "buttons" }, ...children);
}

/** A way to another page, or to a file. */
export function link(href, text, more = {}) {
  const { className = "", ...rest } = more;
  return element("a", { className: `kern-link ${className}`.trim(), href, ...rest }, text);
}

/** A part of a list under a title of its own; nothing where there is nothing in it. */
export function group(title, cards) {
  return cards.length > 0 && element(
    "section",
    { className: "stack" },
    element("h2", { className: "kern-heading-medium" }, title),
    cards);
}

/** Moves a row that can be scrolled sideways so that the present one in it is seen. */
export function reveal(row) {
  const current = row.querySelector("[aria-current]");
  if (current) row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}

/** A way to another page that looks like a button. */
export function way(rank, href, text) {
  return element("a", { className: `kern-btn kern-btn--${rank}`, href }, element("span", { className: "kern-label" }, text));
}

/**
 * A table that can be scrolled sideways by itself where it does not fit, by keyboard too.
 *
 * @param {string} caption what it shows
 * @param {(string|{text: string, numeric: boolean})[]} columns their titles
 * @param {(Node|string|number|undefined)[][]} rows the first cell of each is its title
 */
export function table(caption, columns, rows) {
  const numeric = (i) => (columns[i].numeric ? "kern-table__cell--numeric" : "");
  const cell = (name, i, content, more = {}) =>
    element(name, { className: `kern-table__cell ${numeric(i)}`.trim(), ...more }, content ?? "");
  return element(
    "div",
    { className: "kern-table-responsive", tabIndex: 0, role: "region", "aria-label": caption },
    element(
      "table",
      { className: "kern-table kern-table--small" },
      element("caption", { className: "kern-sr-only" }, caption),
      element(
        "thead",
        { className: "kern-table__head" },
        element(
          "tr",
          { className: "kern-table__row" },
          columns.map((column, i) =>
            element("th", { className: `kern-table__header ${numeric(i)}`.trim(), scope: "col" }, column.text ?? column)))),
      element(
        "tbody",
        { className: "kern-table__body" },
        rows.map(([title, ...cells]) =>
          element(
            "tr",
            { className: "kern-table__row" },
            cell("th", 0, title, { scope: "row" }),
            cells.map((content, i) => cell("td", i + 1, content)))))));
}

/** What went wrong, below the control it belongs to. */
export function fault(id, ...children) {
  return element(
    "p",
    { className: "kern-error", id },
    element("span", { className: "kern-icon kern-icon--danger", "aria-hidden": "true" }),
    element("span", { className: "kern-body" }, ...children));
}
