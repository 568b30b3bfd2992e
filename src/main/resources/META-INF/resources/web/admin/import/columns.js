import { element, paragraph, table } from "../../elements.js";
import { phrases } from "../../language.js";
import { WORDS } from "./words.js";

/** What a file must look like. */
export function columns({ name, columns: names, codes, example }) {
  const words = phrases(WORDS);
  const meaning = (column) => [
    words[name].columns[column],
    codes[column] &&
      element("ul", { className: "codes" },
        codes[column].map((code) => element("li", {}, element("code", {}, code), ` ${words.codes[column][code]}`))),
  ];
  return element(
    "details",
    { className: "kern-accordion", id: `columns-${name}` },
    element("summary", { className: "kern-accordion__header" }, element("span", { className: "kern-title" }, words.columns)),
    element(
      "div",
      { className: "kern-accordion__body stack" },
      table(words.columns, [words.column, words.meaning], names.map((column) => [
        element("code", {}, column),
        element("div", {}, meaning(column)),
      ])),
      paragraph(words.example),
      element("pre", { tabIndex: 0, role: "region", "aria-label": words.example }, example),
      element("ul", { className: "kern-list kern-list--bullet" }, words.notes.map((note) => element("li", {}, note)))));
}
