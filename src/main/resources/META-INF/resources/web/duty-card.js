import { element, link, paragraph } from "./elements.js";
import { day, localized, percent, phrases, spoken } from "./language.js";

const WORDS = {
  de: {
    states: {
      received: "eingegangen",
      examined: "in Prüfung",
      measure: "beantwortet: es wird etwas getan",
      "no-measure": "beantwortet: es wird nichts unternommen",
      "effect-checked": "beantwortet, Wirkung erfragt",
      void: "hinfällig",
    },
    overdue: "überfällig",
    owner: (owner, due) => `${owner} schuldet eine Antwort bis zum ${due}.`,
    first: (when) => `Die erste Frist war der ${when}.`,
    answered: (owner, when) => `Antwort von ${owner}, ${when}`,
    until: (when) => `Bis zum ${when}.`,
    trend: "Zum Trend",
    why: "Warum",
    helped: "Hat es geholfen?",
    shares: (n, yes, partly, no) => `Von rund ${n} Quartieren sagen ${yes} ja, ${partly} teilweise, ${no} nein.`,
    top: (n, most) => `Von rund ${n} Quartieren sagen mehr als 90 %: ${most}.`,
    effects: { yes: "ja", partly: "teilweise", no: "nein" },
  },
  en: {
    states: {
      received: "received",
      examined: "being looked into",
      measure: "answered: something is done",
      "no-measure": "answered: nothing is done",
      "effect-checked": "answered, effect asked about",
      void: "void",
    },
    overdue: "overdue",
    owner: (owner, due) => `${owner} owes an answer by ${due}.`,
    first: (when) => `The first deadline was ${when}.`,
    answered: (owner, when) => `Answer from ${owner}, ${when}`,
    until: (when) => `By ${when}.`,
    trend: "To the trend",
    why: "Why",
    helped: "Has it helped?",
    shares: (n, yes, partly, no) => `Of about ${n} neighbourhoods ${yes} say yes, ${partly} partly, ${no} no.`,
    top: (n, most) => `Of about ${n} neighbourhoods more than 90% say: ${most}.`,
    effects: { yes: "yes", partly: "partly", no: "no" },
  },
};

/** What is owed, and what was answered; and what can be done about it. */
export function dutyCard(duty, ...actions) {
  const words = phrases(WORDS);
  return element(
    "article",
    { className: `boxed stack ${duty.overdue ? "boxed--overdue" : ""}`.trim(), id: `duty-${duty.id}`, tabIndex: -1 },
    element("h3", { className: "kern-heading-small" }, localized(duty.title)),
    element(
      "p",
      { className: "kern-body" },
      element("strong", {}, [words.states[duty.state], duty.overdue && words.overdue].filter(Boolean).join(", "))),
    duty.answer ? answer(duty, words) : owed(duty, words),
    element(
      "details",
      { className: "more", id: `why-${duty.id}` },
      element("summary", { className: "kern-link" }, words.why),
      element("ul", { className: "kern-list kern-list--bullet" }, duty.reasons.map((reason) => element("li", {}, localized(reason)))),
      duty.pulse && paragraph(link(`/trends?topic=${encodeURIComponent(duty.topic)}`, words.trend))),
    ...actions);
}

function owed({ state, owner, dueAt, firstDueAt }, words) {
  if (state === "void") return undefined;
  return paragraph(words.owner(owner, day(dueAt)), firstDueAt !== dueAt && ` ${words.first(day(firstDueAt))}`);
}

function answer({ answer: given, owner, answeredAt, helped }, words) {
  return [
    element(
      "blockquote",
      { className: "kern-body answered" },
      localized(given.text),
      given.until && ` ${words.until(day(`${given.until}T12:00:00Z`))}`),
    paragraph(words.answered(owner, day(answeredAt))),
    helped && paragraph(element("strong", {}, words.helped), " ", effect(helped, words)),
  ];
}

function effect({ n, yes, partly, no, top }, words) {
  return top ? words.top(n, words.effects[top]) : words.shares(n, percent(yes), percent(partly), percent(no));
}

/** The name of a duty in one line. */
export function dutyName(duty) {
  return spoken(duty.title);
}
