import { element, heading, link } from "../elements.js";
import { day, localized, number, phrases } from "../language.js";
import { WORDS } from "./words.js";

const EXCERPT = 220;

/** An example in a list: what it is about. */
export function card(practice, names, { address, below = () => undefined }) {
  const words = phrases(WORDS);
  return element(
    "li",
    { className: "practice" },
    element("h2", { className: "kern-heading-small" }, link(address(practice.id), practice.title, { lang: "de" })),
    element("p", { className: "kern-body", lang: "de" }, excerpt(practice.problem)),
    tags(practice, names),
    practice.adoptedByAtLeast && element("p", { className: "kern-body adopted" }, words.adopted(number(practice.adoptedByAtLeast))),
    below(practice));
}

/** All of an example. */
export function whole(practice, names) {
  const words = phrases(WORDS);
  const { problem, action, partners, outcome, adoptedByAtLeast } = practice;
  return [
    heading(1, "kern-heading-large", element("span", { lang: "de" }, practice.title)),
    tags(practice, names),
    adoptedByAtLeast && element("p", { className: "kern-body adopted" }, words.adopted(number(adoptedByAtLeast))),
    part(words.problem, problem),
    part(words.action, action),
    part(words.partners, partners),
    part(words.outcome, outcome),
    element("dl", { className: "facts" }, facts(practice, words).filter(([, fact]) => fact).map(([name, fact]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, fact)))),
  ];
}

function facts({ costRange, neighbourhood, contact, createdOn, duty }, words) {
  return [
    [words.cost, words.costs[costRange]],
    [words.place, neighbourhood],
    [words.contact, contact && reached(contact)],
    [words.duty, duty && link(`/duties?duty=${encodeURIComponent(duty)}`, words.toDuty)],
    [words.added, day(createdOn)],
  ];
}

function part(title, text) {
  return text && element(
    "section",
    { className: "stack" },
    heading(2, "kern-heading-small", title),
    text.split(/\n\s*\n/).map((each) => element("p", { className: "kern-body told", lang: "de" }, each)));
}

function tags({ topics, fields }, names) {
  const of = (ids, all) => ids.map((id) => all.find((each) => each.id === id)).filter(Boolean);
  const tagged = [...of(topics, names.topics), ...of(fields, names.fields)];
  return tagged.length > 0 &&
    element("ul", { className: "tags" }, tagged.map(({ name }) => element("li", { className: "tag" }, localized(name))));
}

function reached(contact) {
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? link(`mailto:${contact}`, contact) : contact;
}

function excerpt(text) {
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, text.lastIndexOf(" ", EXCERPT))} …`;
}
