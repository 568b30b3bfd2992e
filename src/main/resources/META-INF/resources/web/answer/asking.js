import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
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
 * @param state what is asked and entered: `sheet`, `draft`, `step`, `amending`, `faults` by question, and `trouble`
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

  const submit = button("primary", last ? sendText(state, words) : words.next, undefined, {
    type: "submit",
    className: "kern-btn--block",
  });
  const onsubmit = (event) => {
    event.preventDefault();
    if (submit.getAttribute("aria-disabled")) return;
    if (!allFit(fields)) return;
    if (!last) return actions.go(step + 1);
    if (!draft.isEmpty()) {
      submit.setAttribute("aria-disabled", "true");
      submit.firstChild.textContent = words.sending;
    }
    actions.send();
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
          step > 0 && button("secondary", words.back, actions.back, { className: "kern-btn--block" }),
          state.amending && button("tertiary", words.keepOld, actions.keep, { className: "kern-btn--block" })))),
  ].flat();
}

function allFit(fields) {
  const wrong = fields.filter((field) => field.fault());
  wrong.forEach((field) => field.show(field.fault()));
  wrong[0]?.focus();
  return wrong.length === 0;
}

function sendText(state, words) {
  if (state.trouble && state.trouble.reason !== "empty") return words.sendAgain;
  return state.amending ? words.sendChange : words.send;
}

function introduction(sheet, words) {
  return [
    heading(1, "kern-heading-large", localized(sheet.title)),
    paragraph(localized(sheet.occasion)),
    element(
      "section",
      { className: "promise" },
      element("h2", { className: "kern-body kern-body--bold" }, words.promise),
      paragraph(localized(sheet.promise)),
      paragraph(words.course(sheet.questions.length, moment(sheet.closesAt)))),
  ];
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
