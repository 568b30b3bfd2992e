import { act } from "../../acting.js";
import { button, buttons, element, heading, link as anchor, paragraph } from "../../elements.js";
import { field, line } from "../../forms.js";
import { language, phrases } from "../../language.js";
import { trouble, wrongAt } from "../../trouble.js";
import { redrawAt } from "../focus.js";
import { go, link } from "../../place.js";
import { rights, rightsOf } from "../rights.js";
import { addressee } from "./addressee.js";
import { ROLES } from "./roles.js";
import { WORDS } from "./words.js";

/** A new account: whoever gets it chooses the password by a link. */
export function opening(laender) {
  const draft = { name: "", email: "", language: language(), roles: new Set(), land: "" };
  const state = {};

  async function send(event) {
    event.preventDefault();
    const { name, email, language: tongue } = draft;
    try {
      await act("POST", "/accounts", { body: { name, email, language: tongue, ...rightsOf(draft, "roles") } });
      go({ section: "accounts", account: name });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
      redrawAt(".kern-alert");
    }
  }

  return () => {
    const words = phrases(WORDS);
    const { refusal } = state;
    return [
      heading(1, "kern-heading-large", words.open),
      anchor(link({ section: "accounts" }), words.back),
      refusal && trouble(refusal),
      element(
        "form",
        { className: "stack", onsubmit: send },
        field(words.name, line("name", draft.name, (text) => (draft.name = text), {
          required: true,
          autocapitalize: "none",
          spellcheck: false,
          pattern: "[a-z0-9][a-z0-9._@\\-]{1,99}",
          title: words.nameHint,
        }), { hint: words.nameHint, wrong: wrongAt(refusal, "/name") }),
        addressee(draft, refusal),
        rights(draft, { roles: ROLES, name: "roles", legend: words.roles, laender, refusal }),
        paragraph(words.link),
        buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" }))),
    ];
  };
}
