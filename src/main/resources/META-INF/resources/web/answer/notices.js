import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { field, line } from "../forms.js";
import { moment, phrases } from "../language.js";
import { trouble } from "../trouble.js";
import { tokenPasted } from "./token.js";
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
    actions.other && alert("warning", words.other, buttons(button("secondary", words.showOther, actions.other))),
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

/** @param {"entered"|"waited"|"doubtful"|undefined} late what has come too late: what was entered last, or what has waited here */
export function closed(late) {
  const words = phrases(WORDS).closed;
  const title = heading(1, "kern-title kern-title--large", words.title);
  return [alert("info", title, paragraph(words.text), late && paragraph(words.late[late]))];
}

/**
 * Asks for the code; calls `taken` with the token in it.
 *
 * @param unsent whether something is here that has not been sent
 * @param {{code: string, incomplete?: boolean}} given what has been pasted so far
 */
export function codeWanted(invalid, unsent, given, taken) {
  const words = phrases(WORDS).code;
  const input = line("code", given.code, (code) => (given.code = code), { autocapitalize: "none", spellcheck: false });
  const pasted = () => field(words.label, input, { hint: words.hint, wrong: given.incomplete && words.incomplete });
  const place = element("div", {}, pasted());
  const onsubmit = (event) => {
    event.preventDefault();
    const token = tokenPasted(given.code);
    if (token) return taken(token);
    given.incomplete = true;
    place.replaceChildren(pasted());
    input.focus();
  };
  return [
    heading(1, "kern-heading-large", invalid ? words.invalid : words.missing),
    paragraph(invalid ? words.invalidText : words.missingText),
    unsent && paragraph(words.unsent),
    element(
      "form",
      { className: "stack", noValidate: true, onsubmit },
      place,
      buttons(button("primary", words.open, undefined, { type: "submit", className: "kern-btn--block" }))),
  ];
}
