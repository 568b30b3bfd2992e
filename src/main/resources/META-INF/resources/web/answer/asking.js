import { alert, button, element, heading, link, paragraph } from "../elements.js";
import { localized, moment, phrases } from "../language.js";
import { QuestionField } from "./question.js";
import { trouble } from "../trouble.js";
import { WORDS } from "./words.js";

const ALL_ON_ONE_PAGE = 3;

export function isStepwise(sheet) {
  return sheet.questions.length > ALL_ON_ONE_PAGE;
}

/**
 * The form.
 *
 * @param state what is asked and entered: `sheet`, `draft`, `step`, `amending`, whether it is `sending`, `faults` by question, and `trouble`
 * @param actions `send`, `go(step)`, `back` and `keep`
 */
export function asking(state, actions) {
  const words = phrases(WORDS);
  const { sheet, draft, step } = state;
  const stepwise = isStepwise(sheet);
  const questions = stepwise ? [sheet.questions[step]] : sheet.questions;
  const last = !stepwise || step === sheet.questions.length - 1;
  const fields = questions.map((question) => new QuestionField(question, draft));
  state.faults.forEach((wrong, id) => fields[questions.findIndex((q) => q.id === id)]?.show(...described(wrong)));

  fields.forEach((field) => (field.element.disabled = Boolean(state.sending)));

  const submit = button("primary", last ? sendText(state, words) : words.next, undefined, {
    type: "submit",
    className: "kern-btn--block",
    "aria-disabled": state.sending ? "true" : null,
  });
  const onsubmit = (event) => {
    event.preventDefault();
    if (state.sending || !allFit(fields)) return;
    if (last) actions.send();
    else actions.go(step + 1);
  };
  return [
    step === 0 ? introduction(sheet, words) : heading(1, "kern-body kern-body--muted", localized(sheet.title)),
    stepwise && progress(step, sheet.questions.length, words),
    element(
      "form",
      { className: "stack form", noValidate: true, onsubmit },
      fields.map((field) => field.element),
      element(
        "div",
        { className: "stack" },
        state.trouble && notSent(state.trouble, words),
        element(
          "div",
          { className: "buttons" },
          submit,
          step > 0 && !state.sending && button("secondary", words.back, actions.back, { className: "kern-btn--block" }),
          state.amending && !state.sending && button("tertiary", words.keepOld, actions.keep, { className: "kern-btn--block" })))),
  ].flat();
}

function allFit(fields) {
  const wrong = fields.filter((field) => field.fault());
  wrong.forEach((field) => field.show(field.fault()));
  wrong[0]?.focus();
  return wrong.length === 0;
}

function sendText(state, words) {
  if (state.sending) return words.sending;
  if (state.trouble && state.trouble.reason !== "empty") return words.sendAgain;
  return state.amending ? words.sendChange : words.send;
}

function introduction(sheet, words) {
  return [
    heading(1, "kern-heading-large", localized(sheet.title)),
    paragraph(localized(sheet.occasion)),
    sheet.fromSignal && paragraph(words.fromSignal),
    element(
      "section",
      { className: "promise" },
      element("h2", { className: "kern-body kern-body--bold" }, words.promise),
      paragraph(localized(sheet.promise)),
      paragraph(words.course(sheet.questions.length, moment(sheet.closesAt))),
      sheet.claim && more(sheet.claim, words)),
  ];
}

/** In windows of their own: what is being entered stays where it is. */
function more(claim, words) {
  const elsewhere = { target: "_blank", rel: "noopener" };
  return element(
    "details",
    {},
    element("summary", { className: "kern-body" }, words.more),
    paragraph(localized(claim)),
    paragraph(link("/privacy", words.privacy, elsewhere), " · ", link("/method", words.method, elsewhere)));
}

function progress(step, steps, words) {
  return element(
    "div",
    { className: "kern-progress" },
    element("label", { className: "kern-label", for: "progress" }, words.position(step + 1, steps)),
    element("progress", { id: "progress", max: steps, value: step + 1 }));
}

function described({ detail, tongue }) {
  return [phrases(WORDS).question.refused, element("span", { lang: tongue }, detail)];
}

function notSent(refusal, words) {
  const box =
    refusal.reason === "empty"
      ? alert("danger", words.empty[0], paragraph(words.empty[1]))
      : trouble(refusal, paragraph(words.kept));
  box.id = "trouble";
  box.tabIndex = -1;
  return box;
}
