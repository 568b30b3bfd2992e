import { button, buttons, element, paragraph, table } from "../elements.js";
import { field, line } from "../forms.js";
import { number, phrases } from "../language.js";
import { say } from "../page.js";
import { note, place } from "../place.js";
import { WORDS } from "./words.js";

const ROWS = 50;

/**
 * A list that is searched and turned over on the spot; what is sought, and the page, stand in the address.
 *
 * @param items all of them
 * @param {object} shape `caption` and `columns` of the table, the cells of a `row` and the `text` to search in, of an item
 */
export function listing(items, { caption, columns, row, text }) {
  const words = phrases(WORDS).listing;
  const shown = element("div", { className: "stack" });
  const fill = () => shown.replaceChildren(...drawn().filter(Boolean));
  const turn = (page) => {
    note({ page });
    fill();
    shown.querySelector("[role=region]").focus();
  };
  const drawn = () => {
    const { q = "", page = "1" } = place();
    const found = matching(items, text, q);
    const pages = Math.max(1, Math.ceil(found.length / ROWS));
    const now = Math.min(Math.max(1, Number.parseInt(page, 10) || 1), pages);
    const counted = words.found(found.length, items.length);
    if (q) say(counted);
    return [
      paragraph(q ? counted : words.all(items.length)),
      found.length > 0 && table(caption, columns, found.slice((now - 1) * ROWS, now * ROWS).map(row)),
      pages > 1 && turning(now, pages, turn, words),
    ];
  };
  fill();
  return element("div", { className: "stack" },
    items.length > ROWS / 5 &&
      field(words.search, line("search", place().q, (q) => {
        note({ q, page: undefined });
        fill();
      }, { type: "search" })),
    shown);
}

function turning(now, pages, turn, words) {
  return element("nav", { className: "turning", "aria-label": words.pages },
    buttons(
      button("secondary", words.before, () => turn(now - 1), { disabled: now === 1 }),
      button("secondary", words.after, () => turn(now + 1), { disabled: now === pages })),
    paragraph(words.page(number(now), number(pages))));
}

function matching(items, text, q) {
  const wanted = q.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const all = text(item).toLocaleLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
