import { act } from "../acting.js";
import { call } from "../api.js";
import { ask } from "../dialog.js";
import { dutyName } from "../duty-card.js";
import { element, paragraph } from "../elements.js";
import { field, line, lines, selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { WORDS } from "./words.js";

/** Says that somebody looks into it. */
export async function examine({ id }, again) {
  await act("POST", `/duties/${id}/examination`);
  again();
}

/** Answers a duty, for good. */
export async function answering(duty, again) {
  const { desk } = phrases(WORDS);
  const words = desk.answering;
  const draft = { outcome: "measure", de: "", en: "", until: "" };
  const outcome = selection("outcome", draft.outcome, Object.entries(words.outcomes), (chosen) => (draft.outcome = chosen));
  const sure = await ask({
    title: `${words.title}: ${dutyName(duty)}`,
    body: [
      paragraph(words.hint),
      element(
        "div",
        { className: "stack" },
        field(words.text, lines("answer", draft.de, (text) => (draft.de = text), { maxLength: 1000 })),
        field(words.outcome, outcome),
        field(words.en, lines("answer-en", draft.en, (text) => (draft.en = text), { maxLength: 1000 })),
        field(words.until, line("until", draft.until, (text) => (draft.until = text), { type: "date" }))),
    ],
    yes: words.send,
    no: desk.cancel,
    act: () => act("PUT", `/duties/${duty.id}/answer`, { body: answer(draft) }),
  });
  if (sure) again();
}

function answer({ outcome, de, en, until }) {
  return { outcome, text: { de, ...(en.trim() && { en }) }, ...(outcome === "measure" && until && { until }) };
}

/** Passes a duty on to another owner, or another day. */
export async function passing(duty, again) {
  const { desk } = phrases(WORDS);
  const words = desk.passing;
  const { body: owner, edition } = await call("GET", `/duties/${duty.id}/owner`);
  const draft = { owner: owner.owner, email: owner.email ?? "", due: owner.dueAt.slice(0, 10) };
  const sure = await ask({
    title: `${words.title}: ${dutyName(duty)}`,
    body: [
      element(
        "div",
        { className: "stack" },
        field(words.owner, line("owner", draft.owner, (text) => (draft.owner = text), { maxLength: 120 }), { hint: words.ownerHint }),
        field(words.email, line("owner-email", draft.email, (text) => (draft.email = text), { type: "email" })),
        field(words.due, line("due", draft.due, (text) => (draft.due = text), { type: "date" }), { hint: words.dueHint })),
    ],
    yes: words.send,
    no: desk.cancel,
    act: () => act("PUT", `/duties/${duty.id}/owner`, { edition, body: passed(draft, owner.dueAt) }),
  });
  if (sure) again();
}

/** The day may change; the time of day stays. */
function passed({ owner, email, due }, before) {
  return { owner, ...(email.trim() && { email: email.trim() }), dueAt: due + before.slice(10) };
}

/** Opens a duty by hand. */
export async function opening(topics, again) {
  const { desk } = phrases(WORDS);
  const words = desk.opening;
  const draft = { topic: topics[0].id, title: "", reason: "" };
  const options = topics.map(({ id, name }) => [id, spoken(name)]);
  const sure = await ask({
    title: words.title,
    body: [
      element(
        "div",
        { className: "stack" },
        field(words.name, line("duty-title", draft.title, (text) => (draft.title = text), { maxLength: 200 })),
        field(words.topic, selection("duty-topic", draft.topic, options, (chosen) => (draft.topic = chosen))),
        field(words.reason, lines("duty-reason", draft.reason, (text) => (draft.reason = text), { maxLength: 1000 }))),
    ],
    yes: words.send,
    no: desk.cancel,
    act: () => act("POST", "/duties", { body: { topic: draft.topic, title: { de: draft.title }, reason: { de: draft.reason } } }),
  });
  if (sure) again();
}
