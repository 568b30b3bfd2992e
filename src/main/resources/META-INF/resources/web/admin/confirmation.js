import { alert, button, buttons, heading, paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { redrawAt } from "./focus.js";
import { WORDS } from "./words.js";

/** Asks before something that cannot be taken back. Its title takes the focus: see {@link CONFIRMATION}. */
export function confirmation(title, texts, { yes, onyes, onno }) {
  return alert(
    "warning",
    heading(2, "kern-title confirmation", title),
    ...[texts].flat().map((text) => (typeof text === "string" ? paragraph(text) : text)),
    buttons(button("primary", yes, onyes), button("secondary", phrases(WORDS).cancel, onno)));
}

export const CONFIRMATION = ".confirmation";

/**
 * A button that asks before something is done that cannot be taken back.
 *
 * @param state remembers, as `asked`, which of several has asked
 * @param {string} which this one
 * @param {object} words `ask` on the button; whether somebody is `sure`, with the `effect`, and the `yes`
 */
export function asking(state, which, { ask, sure, effect, yes }, act) {
  const turn = (asked, selector) => () => {
    state.asked = asked;
    redrawAt(selector);
  };
  return state.asked === which
    ? confirmation(sure, effect, { yes, onyes: act, onno: turn(undefined, `#${which}`) })
    : buttons(button("secondary", ask, turn(which, CONFIRMATION), { id: which }));
}
