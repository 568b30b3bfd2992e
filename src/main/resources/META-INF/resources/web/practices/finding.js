import { call, read } from "../api.js";
import { button, buttons, element, paragraph } from "../elements.js";
import { field, line, selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { redraw } from "../page.js";
import { go, place } from "../place.js";
import { trouble } from "../trouble.js";
import { card } from "./card.js";
import { WORDS } from "./words.js";

const AT_ONCE = 30;

/** The names of topics and fields of action. */
export async function readNames() {
  const [topics, fields] = await Promise.all([read("/topics"), read("/fields-of-action")]);
  return { topics, fields };
}

/**
 * Searches for examples, as the address asks, and shows them as cards.
 *
 * @param known whether somebody is signed in who sees more than everybody
 * @param {object} more the `address` of a card's example, what else stands in it: `below`, and what is said if there is none: `empty`
 * @returns {Promise<() => Node[]>} a view
 */
export async function finding({ q, topic, field: of, signal, duty }, names, known, more) {
  const state = { found: [], cursor: undefined, refusal: undefined };
  const next = async () => {
    const page = await call("GET", "/practices", {
      parameters: { q, topic, field: of, signal, duty, limit: AT_ONCE, cursor: state.cursor },
      cache: known ? "no-store" : undefined,
    });
    state.found.push(...page.body);
    state.cursor = page.cursor;
  };
  const goOn = async () => {
    const first = state.found.length;
    state.refusal = undefined;
    try {
      await next();
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
    }
    redraw();
    document.querySelectorAll("ul.practices h2 .kern-link")[first]?.focus();
  };
  await next();
  return () => [controls({ q, topic, field: of }, names), results(state, names, goOn, more)];
}

function results({ found, cursor, refusal }, names, goOn, more) {
  const words = phrases(WORDS);
  if (found.length === 0) return more.empty?.() ?? paragraph(words.none);
  return [
    paragraph(words.found(found.length, cursor)),
    element("ul", { className: "practices" }, found.map((each) => card(each, names, more))),
    refusal && trouble(refusal),
    cursor && buttons(button("secondary", words.more, goOn, { id: "more" })),
  ];
}

function controls(wanted, { topics, fields }) {
  const words = phrases(WORDS);
  let sought = wanted.q ?? "";
  const choose = (name) => (value) => go({ ...place(), q: sought.trim(), [name]: value });
  const named = (all) => all.map(({ id, name }) => [id, spoken(name)]);
  return element(
    "form",
    {
      className: "finding",
      role: "search",
      onsubmit: (event) => {
        event.preventDefault();
        go({ ...place(), q: sought.trim() });
      },
    },
    element(
      "div",
      { className: "finding__words" },
      field(words.search, line("q", wanted.q, (text) => (sought = text), { type: "search", maxLength: 200 }), { hint: words.searchHint }),
      button("primary", words.seek, undefined, { type: "submit", id: "seek" })),
    element(
      "div",
      { className: "finding__choices" },
      field(words.topic, selection("topic", wanted.topic, [["", words.everyTopic], ...named(topics)], choose("topic"))),
      field(words.field, selection("field", wanted.field, [["", words.everyField], ...named(fields)], choose("field")))));
}
