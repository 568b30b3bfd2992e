import { element, heading, link, paragraph } from "../elements.js";
import { localized, phrases } from "../language.js";
import { openDocument } from "../document.js";
import { WORDS } from "./words.js";

function method({ version, sections }) {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.lead(version)),
    element("nav", { "aria-label": words.contents, className: "contents" },
      element("ul", { className: "kern-list kern-list--bullet" },
        sections.map(({ id, title }) => element("li", {}, link(`#${id}`, localized(title)))))),
    sections.map(part),
    heading(2, "kern-heading-medium", words.more),
    element("ul", { className: "kern-list kern-list--bullet" },
      words.links.map(([href, text]) => element("li", {}, link(href, text)))),
  ];
}

function part({ id, title, paragraphs, formulas }) {
  return element("section", { className: "stack", "aria-labelledby": id },
    element("h2", { id, className: "kern-heading-medium", tabIndex: -1 }, localized(title)),
    paragraphs.map((text) => paragraph(localized(text))),
    formulas.map((formula) => element("p", { className: "formula", tabIndex: 0 }, formula)));
}

openDocument(method, "/method");
