import { button, buttons, element } from "../elements.js";
import { line } from "../forms.js";
import { phrases } from "../language.js";
import { checkOptions } from "./checks.js";
import { adviceBox, entry } from "./entry.js";
import { blankOption } from "./manuscript.js";
import { WRITING } from "./writing-words.js";

const FEWEST = 2;
const MOST = 20;

/** What can be chosen, in its order. */
export function optionFields(state, act, question, i) {
  const words = phrases(WRITING);
  const { options } = question;
  const at = `/questions/${i}/options`;
  const text = (option, k, tongue, label) => {
    const write = (value) => act.changed(() => (option[tongue] = value));
    return entry(state, `${at}/${k}/label/${tongue}`, label, (id, more) =>
      line(id, option[tongue], write, { ...more, lang: tongue, maxLength: 1000 }));
  };
  const add = () => {
    options.push(blankOption());
    act.restructured();
    act.rebuild(`at-questions-${i}-options-${options.length - 1}-label-de`);
  };
  const remove = (k) => () => {
    options.splice(k, 1);
    act.restructured();
    act.rebuild(`at-questions-${i}-options-${Math.min(k, options.length - 1)}-label-de`);
  };
  return element(
    "fieldset",
    { className: "kern-fieldset options" },
    element("legend", { className: "kern-label" }, words.options),
    element(
      "ol",
      { className: "stack" },
      options.map((option, k) =>
        element(
          "li",
          {},
          element(
            "div",
            { className: "option" },
            text(option, k, "de", words.optionDe(k + 1)),
            text(option, k, "en", words.optionEn(k + 1)),
            options.length > FEWEST &&
              button("tertiary", words.remove, remove(k), { "aria-label": `${words.remove}: ${words.optionDe(k + 1)}` }))))),
    adviceBox(() => checkOptions(options).map(({ name, of }) => words.advice.options[name](of))),
    options.length < MOST && buttons(button("secondary", words.addOption, add, { id: `add-option-${question.id}` })));
}
