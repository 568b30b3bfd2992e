import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { localized, moment, phrases } from "../language.js";
import { answered } from "./answered.js";
import { WORDS } from "./words.js";

/** What the page says of answers that wait on this device. */

const BLOCK = { className: "kern-btn--block" };

/** @param {{refusal?: object, sending: boolean}} course how far the sending is */
export function held({ sheet, answers, savedAt }, { refusal, sending }, actions) {
  const words = phrases(WORDS);
  const text = words.waiting;
  return [
    alert(
      "warning",
      heading(1, "kern-title kern-title--large", text.title),
      paragraph(sending ? words.sending : text.because[refusal?.reason ?? "offline"]),
      paragraph(text.until(moment(sheet.closesAt)))),
    given(sheet, answers, text.savedAt(moment(savedAt))),
    buttons(
      button("primary", sending ? words.sending : text.send, actions.send, { ...BLOCK, "aria-disabled": sending ? "true" : null }),
      button("secondary", words.receipt.amend, actions.change, BLOCK),
      button("tertiary", text.discard, actions.discard, BLOCK)),
    paragraph(text.here),
  ];
}

export function discarding({ sheet }, actions) {
  const text = phrases(WORDS).discarding;
  return [
    heading(1, "kern-heading-large", text.title),
    paragraph(sheet.revision > 0 ? text.earlier : text.nothing),
    buttons(button("primary", text.yes, actions.yes, BLOCK), button("secondary", text.no, actions.no, BLOCK)),
  ];
}

export function discarded(sheet, anew) {
  const words = phrases(WORDS);
  return [
    alert(
      "info",
      heading(1, "kern-title kern-title--large", words.discarding.done),
      paragraph(sheet.revision > 0 ? words.discarding.earlierStays : words.withdrawing.gone(moment(sheet.closesAt)))),
    buttons(button("secondary", sheet.revision > 0 ? words.receipt.amend : words.withdrawing.anew, anew, BLOCK)),
  ];
}

/** @param actions `keep` the other, and `send` the one from here or, where it may not be finished, `goOn` with it */
export function elsewhere({ sheet, answers, savedAt }, other, actions) {
  const text = phrases(WORDS).elsewhere;
  return [
    alert("warning", heading(1, "kern-title kern-title--large", text.title), paragraph(text.text)),
    given(sheet, answers, text.here(moment(savedAt))),
    other.revision > 0 ? given(other, other.answers, text.there) : paragraph(text.withdrawn),
    buttons(
      actions.send ? button("primary", text.send, actions.send, BLOCK) : button("primary", text.goOn, actions.goOn, BLOCK),
      button("secondary", text.keep, actions.keep, BLOCK)),
  ];
}

export function ownerless({ sheet, answers, savedAt }, actions) {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.ownerless.title),
    paragraph(words.ownerless.text),
    given(sheet, answers, words.waiting.savedAt(moment(savedAt))),
    buttons(
      button("primary", words.ownerless.take, actions.take, BLOCK),
      button("secondary", words.waiting.discard, actions.discard, BLOCK)),
  ];
}

function given(sheet, answers, title) {
  return element(
    "section",
    { className: "stack" },
    element("h2", { className: "kern-heading-medium" }, title),
    paragraph(localized(sheet.title)),
    answered(sheet.questions, answers));
}
