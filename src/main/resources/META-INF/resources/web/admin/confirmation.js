import { alert, button, buttons, heading, paragraph } from "../elements.js";
import { phrases } from "../language.js";
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
