import { element } from "../elements.js";
import { localized, number, phrases } from "../language.js";
import { choices, dontKnow } from "./scales.js";
import { WORDS } from "./words.js";

/** Answers, each below its question, to be read. */
export function answered(questions, answers) {
  return element(
    "dl",
    { className: "stack" },
    questions.flatMap((question) => {
      const answer = answers.find((each) => each.question === question.id);
      return [
        element("dt", { className: "kern-body" }, localized(question.wording)),
        element("dd", { className: "kern-body kern-body--bold" }, answer ? said(question, answer) : phrases(WORDS).question.none),
      ];
    }));
}

function said(question, { value, values, number: amount, text }) {
  if (text !== undefined) return text;
  if (amount !== undefined) return number(amount);
  const labels = (values ?? [value]).map((id) => localized(label(question, id)));
  return labels.flatMap((each, i) => (i === 0 ? [each] : ["; ", each]));
}

function label(question, id) {
  const known = id === dontKnow.id ? dontKnow : choices(question).find((choice) => choice.id === id);
  return known?.label ?? { de: id };
}
