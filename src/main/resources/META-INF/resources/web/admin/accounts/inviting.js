import { button, buttons, element, heading, paragraph } from "../../elements.js";
import { language, moment, phrases } from "../../language.js";
import { addressee } from "./addressee.js";
import { WORDS } from "./words.js";

const ANSWERED = /^The mail server answered (\d{3})\.$/;

/** A link to choose a password with: what has become of the last one, and a new one. */
export function inviting(state, attempt, look) {
  const draft = {
    email: state.account.invitation?.email ?? "",
    language: state.account.invitation?.language ?? language(),
  };

  function send(event) {
    event.preventDefault();
    return attempt("POST", `${state.path}/invitation`, { body: { ...draft } }, "sent");
  }

  return () => {
    const words = phrases(WORDS);
    const { invitation } = state.account;
    return element("section", { className: "stack" },
      heading(2, "kern-heading-medium", words.password),
      invitation && paragraph(
        words.mail[invitation.state](invitation.email),
        invitation.expiresAt && ` ${words.until(moment(invitation.expiresAt))}`,
        invitation.fault && [" ", fault(invitation.fault, words)]),
      invitation && buttons(button("secondary", words.look, look)),
      paragraph(invitation ? words.another : words.lost),
      element(
        "form",
        { className: "stack", onsubmit: send },
        addressee(draft, state.refusal),
        buttons(button("secondary", words.invite, undefined, { type: "submit" }))));
  };
}

/** The service keeps a fault as it was noted, in English. */
function fault(text, words) {
  const [, code] = ANSWERED.exec(text) ?? [];
  return code ? words.answered(code) : element("span", { lang: "en" }, text);
}
