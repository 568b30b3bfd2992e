import { alert, button, buttons, element, fault, heading, paragraph } from "../elements.js";
import { moment, phrases } from "../language.js";
import { trouble } from "../trouble.js";
import { takePasted } from "./token.js";
import { WORDS } from "./words.js";

/** Everything the page says besides asking. Each gives the nodes of a view, with one heading that takes the focus. */

export function loading() {
  return [paragraph(phrases(WORDS).loading)];
}

/** @param {{answered: number, closesAt: string}} receipt */
export function received(receipt, asked, fresh, actions) {
  const words = phrases(WORDS).receipt;
  const title = heading(1, "kern-title kern-title--large", fresh ? words.sent : words.there);
  return [
    alert(
      "success",
      title,
      paragraph(words.answered(receipt.answered, asked)),
      paragraph(words.until(moment(receipt.closesAt)))),
    fresh && paragraph(words.leave),
    buttons(
      button("secondary", words.amend, actions.amend, { className: "kern-btn--block" }),
      button("tertiary", words.withdraw, actions.withdraw, { className: "kern-btn--block" })),
  ];
}

export function withdrawing(closesAt, refusal, actions) {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.withdrawing.title),
    paragraph(words.withdrawing.text(moment(closesAt))),
    refusal && trouble(refusal),
    buttons(
      button("primary", words.withdrawing.yes, actions.yes, { className: "kern-btn--block" }),
      button("secondary", words.withdrawing.no, actions.no, { className: "kern-btn--block" })),
  ];
}

export function withdrawn(closesAt, anew) {
  const words = phrases(WORDS).withdrawing;
  return [
    alert("success", heading(1, "kern-title kern-title--large", words.done), paragraph(words.gone(moment(closesAt)))),
    buttons(button("secondary", words.anew, anew, { className: "kern-btn--block" })),
  ];
}

export function closed(unsent) {
  const words = phrases(WORDS).closed;
  const title = heading(1, "kern-title kern-title--large", words.title);
  return [alert("info", title, paragraph(words.text), unsent && paragraph(words.unsent))];
}

/** Asks for the code; the field has no name, so that no form can ever put it into an address. */
export function codeWanted(invalid, taken) {
  const words = phrases(WORDS).code;
  const input = element("input", {
    className: "kern-form-input__input",
    id: "code",
    type: "text",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: false,
    "aria-describedby": "code-hint code-fault",
  });
  const wrong = element("div", { id: "code-fault" });
  const onsubmit = (event) => {
    event.preventDefault();
    if (takePasted(input.value)) return taken();
    wrong.replaceChildren(fault("code-wrong", words.incomplete));
    input.setAttribute("aria-invalid", "true");
    input.classList.add("kern-form-input__input--error");
    input.focus();
  };
  return [
    heading(1, "kern-heading-large", invalid ? words.invalid : words.missing),
    paragraph(invalid ? words.invalidText : words.missingText),
    element(
      "form",
      { className: "stack", noValidate: true, onsubmit },
      element(
        "div",
        { className: "kern-form-input" },
        element("label", { className: "kern-label", for: "code" }, words.label),
        element("p", { className: "kern-hint", id: "code-hint" }, words.hint),
        input,
        wrong),
      buttons(button("primary", words.open, undefined, { type: "submit", className: "kern-btn--block" }))),
  ];
}
