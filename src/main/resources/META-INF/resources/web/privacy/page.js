import { element, heading, link, paragraph, table } from "../elements.js";
import { localized, phrases } from "../language.js";
import { openDocument } from "../document.js";
import { WORDS } from "./words.js";

function privacy({ promise, database, stored, published, stillPossible, rights, contact }) {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.lead),
    element("p", { className: "kern-body kern-body--large promise" }, localized(promise)),
    part(words.stored,
      paragraph(words.databases[database] ?? database),
      table(words.stored, [words.what, words.where, words.until], stored.map((one) =>
        [one.what, one.where, one.until].map(localized)))),
    part(words.published, list(published)),
    part(words.stillPossible, paragraph(words.honest), list(stillPossible)),
    part(words.rights, list(rights), paragraph(words.how)),
    part(words.contact, contact ? paragraph(reach(contact)) : paragraph(words.noContact)),
    part(words.browser, paragraph(words.kept)),
    paragraph(link("/api/v1/privacy", words.json)),
  ];
}

function part(title, ...children) {
  return element("section", { className: "stack" }, element("h2", { className: "kern-heading-medium" }, title), ...children);
}

function list(texts) {
  return element("ul", { className: "kern-list kern-list--bullet" }, texts.map((text) => element("li", {}, localized(text))));
}

/** A mail address, a web address, or plain words. */
function reach(contact) {
  if (/^https?:\/\//.test(contact)) return link(contact, contact);
  return /^\S+@\S+$/.test(contact) ? link(`mailto:${contact}`, contact) : contact;
}

openDocument(privacy, "/privacy");
