import { element } from "../../elements.js";
import { field, line, lines, selection, tick } from "../../forms.js";
import { phrases, spoken } from "../../language.js";
import { WORDS as PUBLIC } from "../../practices/words.js";
import { wrongAt } from "../../trouble.js";
import { WORDS } from "./words.js";

const MOST_TOPICS = 5;
const MOST_FIELDS = 3;

/** @param place may name what it has grown out of, a `signal` or a `duty`, and what it is about: a `topic` */
export function blank({ signal, duty, topic } = {}) {
  return {
    signal,
    duty,
    title: "",
    problem: "",
    action: "",
    partners: "",
    outcome: "",
    costRange: "",
    contact: "",
    named: false,
    topics: new Set(topic ? [topic] : []),
    fields: new Set(),
  };
}

/** What is there, to be changed. */
export function draftOf(practice) {
  return {
    ...blank(),
    ...practice,
    partners: practice.partners ?? "",
    contact: practice.contact ?? "",
    named: practice.neighbourhood !== undefined,
    topics: new Set(practice.topics),
    fields: new Set(practice.fields),
  };
}

/** What is kept of it until it is sent. */
export function plain(draft) {
  return { ...draft, topics: [...draft.topics], fields: [...draft.fields] };
}

/** What {@link plain} has given. */
export function revived(kept) {
  return { ...blank(), ...kept, topics: new Set(kept.topics), fields: new Set(kept.fields) };
}

/** What is sent of it. */
export function written({ title, problem, action, partners, outcome, costRange, contact, named, topics, fields: of, signal, duty }) {
  return {
    title,
    problem,
    action,
    partners: partners.trim() || undefined,
    outcome,
    costRange: costRange || undefined,
    contact: contact.trim() || undefined,
    named,
    topics: [...topics],
    fields: [...of],
    signal,
    duty,
  };
}

/** The controls for all of it. @param draft is changed @param signal which it may be found beside */
export function fields(draft, names, refusal, signal) {
  const words = phrases(WORDS).form;
  const text = (name, more = {}) =>
    field(words[name], lines(name, draft[name], (typed) => (draft[name] = typed), { maxLength: 2000, rows: 4, lang: "de", required: true, ...more }), {
      wrong: wrongAt(refusal, `/${name}`),
    });
  return [
    field(words.title, line("title", draft.title, (typed) => (draft.title = typed), { maxLength: 120, required: true, lang: "de" }), {
      wrong: wrongAt(refusal, "/title"),
    }),
    text("problem"),
    text("action"),
    text("partners", { required: false, rows: 2 }),
    text("outcome"),
    field(words.cost, selection(
      "costRange",
      draft.costRange,
      [["", words.choose], ...Object.entries(phrases(PUBLIC).costs)],
      (chosen) => (draft.costRange = chosen),
      { required: true }), { wrong: wrongAt(refusal, "/costRange") }),
    ticks(words.topics, "topic", names.topics, draft.topics, MOST_TOPICS),
    ticks(words.fields, "field", names.fields, draft.fields, MOST_FIELDS),
    field(words.contact, line("contact", draft.contact, (typed) => (draft.contact = typed), { maxLength: 200 }), {
      hint: words.contactHint,
      wrong: wrongAt(refusal, "/contact"),
    }),
    tick("named", words.named, draft.named, (chosen) => (draft.named = chosen), { "aria-describedby": "named-hint" }),
    element("p", { className: "kern-hint", id: "named-hint" }, words.namedHint),
    signal && tick("signal", words.besideSignal, draft.signal !== undefined, (chosen) => (draft.signal = chosen ? signal : undefined), {
      "aria-describedby": "signal-hint",
    }),
    signal && element("p", { className: "kern-hint", id: "signal-hint" }, words.besideSignalHint),
  ];
}

/** Some of many; once there are enough, no other can be ticked. */
function ticks(legend, name, all, chosen, most) {
  const boxes = all.map(({ id, name: label }) =>
    tick(`${name}-${id}`, spoken(label), chosen.has(id), (ticked) => {
      if (ticked) chosen.add(id);
      else chosen.delete(id);
      limit();
    }, { value: id }));
  const limit = () =>
    boxes.forEach((box) => {
      const input = box.querySelector("input");
      input.disabled = chosen.size >= most && !input.checked;
    });
  limit();
  return element(
    "details",
    { className: "ticks", id: `${name}-ticks`, open: chosen.size > 0 },
    element("summary", { className: "kern-link" }, legend),
    element(
      "fieldset",
      { className: "kern-fieldset" },
      element("legend", { className: "kern-sr-only" }, legend),
      element("div", { className: "kern-fieldset__body" }, boxes)));
}
