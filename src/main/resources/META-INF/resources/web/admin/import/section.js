import { read, readAll } from "../../api.js";
import { button, buttons, element, heading, paragraph } from "../../elements.js";
import { csv } from "../../csv.js";
import { download } from "../../download.js";
import { phrases } from "../../language.js";
import { listing } from "../listing.js";
import { columns } from "./columns.js";
import { Import } from "./importing.js";
import { WORDS } from "./words.js";

/** The section for one of the lists: what it says now, and how to replace it. */
export async function open(kind) {
  const [items, { limits }] = await Promise.all([readAll(kind.path, { limit: 500 }), read("/meta")]);
  const state = { items };
  const importing = new Import(kind, limits, state);
  return () => {
    const words = phrases(WORDS);
    const own = words[kind.name];
    return [
      heading(1, "kern-heading-large", own.page),
      paragraph(own.lead),
      paragraph(element("strong", {}, own.count(state.items.length))),
      element("section", { className: "stack" },
        element("h2", { className: "kern-heading-medium" }, words.title),
        paragraph(own.rule),
        columns(kind),
        importing.view()),
      element("section", { className: "stack" },
        element("h2", { className: "kern-heading-medium" }, own.now),
        state.items.length > 0 && buttons(
          button("secondary", words.download, () => download(kind.file, "text/csv;charset=utf-8", csv(kind.columns, state.items)))),
        state.items.length === 0 ? paragraph(own.none) : listing(state.items, shape(kind, words))),
    ];
  };
}

function shape(kind, words) {
  const said = (item, column) => words.codes[column]?.[item[column]] ?? item[column];
  const cells = (item) => kind.columns.map((column) => said(item, column));
  return {
    caption: words[kind.name].now,
    columns: kind.columns.map((column) => words[kind.name].short[column]),
    row: cells,
    text: (item) => cells(item).join(" "),
  };
}
