import { copying } from "../../copying.js";
import { alert, button, buttons, element, heading, paragraph } from "../../elements.js";
import { phrases } from "../../language.js";
import { say } from "../../page.js";
import { WORDS } from "./words.js";

/** The one time that a secret is to be seen. @param ondone when it has been put away */
export function secretShown({ secret, client }, ondone) {
  const words = phrases(WORDS);
  const copy = copying("primary", secret, words);
  say("");
  return alert(
    "warning",
    heading(2, "kern-title secret-shown", words.once),
    paragraph(words.onceHint),
    element("dl", { className: "stack" },
      element("dt", { className: "kern-label" }, "client_id"), element("dd", { className: "secret" }, client.id),
      element("dt", { className: "kern-label" }, "client_secret"), element("dd", { className: "secret" }, secret)),
    buttons(copy.button, button("secondary", words.putAway, ondone)),
    copy.told);
}

export const SECRET = ".secret-shown";
