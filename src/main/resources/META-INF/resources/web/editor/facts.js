import { element, link } from "../elements.js";
import { language, localized, moment, phrases, spoken } from "../language.js";
import { audienceOptions } from "./audience.js";
import { COURSE } from "./course-words.js";
import { periodName } from "./periods.js";
import { WRITING } from "./writing-words.js";

/** Everything about a pulse but its questions, at a glance. */
export function facts(pulse, laender) {
  const words = phrases(COURSE).facts;
  const rows = [
    [words.period, periodName(pulse.period, language())],
    [words.occasion, localized(pulse.occasion)],
    pulse.signal && [words.origin, link(`/signals?signal=${encodeURIComponent(pulse.signal)}`, words.signal)],
    [words.audience, audience(pulse.audience, laender, words)],
    pulse.openedAt ? [words.opened, moment(pulse.openedAt)] : [words.opens, pulse.opensAt ? moment(pulse.opensAt) : words.byHand],
    pulse.closedAt ? [words.closed, moment(pulse.closedAt)] : [words.closes, moment(pulse.closesAt)],
    pulse.releasedAt
      ? [words.released, moment(pulse.releasedAt)]
      : [words.embargo, pulse.releaseAt ? moment(pulse.releaseAt) : words.atClose],
    pulse.state === "draft" && [words.invites, pulse.inviteAtOpening ? words.atOpening : words.notAtOpening],
    pulse.state === "draft" && [words.reminders, pulse.remindAt.map(moment).join("; ") || words.none],
  ];
  return element(
    "section",
    { "aria-label": words.title },
    element(
      "dl",
      { className: "kern-description-list" },
      rows.filter(Boolean).map(([key, value]) =>
        element(
          "div",
          { className: "kern-description-list-item" },
          element("dt", { className: "kern-description-list-item__key" }, key),
          element("dd", { className: "kern-description-list-item__value" }, value)))));
}

function audience(limits, laender, words) {
  const [by, codes] = Object.entries(limits)[0] ?? [];
  if (!by) return words.everybody;
  const names = audienceOptions(by, { laender }).filter(({ code }) => codes.includes(code)).map(({ label }) => spoken(label));
  return names.join(", ");
}

/** The questions as they are asked. */
export function questionList(questions) {
  const words = phrases(WRITING);
  return element(
    "section",
    { className: "stack", "aria-labelledby": "questions-title" },
    element("h2", { className: "kern-heading-medium", id: "questions-title" }, phrases(COURSE).questions),
    element(
      "ol",
      { className: "kern-list kern-list--number" },
      questions.map(({ wording, kind }) =>
        element(
          "li",
          {},
          localized(wording),
          " ",
          element("span", { className: "kern-body--muted" }, `(${words.kinds[kind]})`)))));
}
