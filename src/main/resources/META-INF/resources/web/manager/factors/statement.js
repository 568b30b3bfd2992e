import { button, element } from "../../elements.js";
import { inWords } from "../../factors/figures.js";
import { WORDS as PUBLIC } from "../../factors/words.js";
import { phrases } from "../../language.js";
import { trouble } from "../../trouble.js";
import { WORDS } from "./words.js";

const OPINIONS = ["agree", "disagree", "not-here"];

/** One factor with the three things that can be said of it; what others say is told to who has judged it. */
export function statement(factor, { refusal, at }, choose) {
  const words = phrases(PUBLIC);
  const titleId = `text-${factor.id}`;
  return element(
    "li",
    { className: "statement" },
    element("p", { className: "kern-body statement__text", lang: "de", id: titleId }, `… ${factor.text}.`),
    at === factor.id && trouble(refusal),
    element(
      "div",
      { className: "opinions", role: "group", "aria-labelledby": titleId },
      OPINIONS.map((opinion) =>
        button(factor.mine === opinion ? "primary" : "secondary", words.opinions[opinion], () => choose(factor, opinion), {
          id: `opinion-${factor.id}-${opinion}`,
          "aria-pressed": String(factor.mine === opinion),
        }))),
    factor.mine && factor.agreement &&
      element("p", { className: "kern-body kern-body--small" }, `${phrases(WORDS).others}: ${inWords(factor.agreement)}`));
}
