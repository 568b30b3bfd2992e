import { act } from "../../acting.js";
import { button, buttons, element, heading, link as anchor } from "../../elements.js";
import { phrases } from "../../language.js";
import { trouble } from "../../trouble.js";
import { redrawAt } from "../focus.js";
import { go, link } from "../../place.js";
import { dayOf, latest } from "./expiry.js";
import { clientOf, fields } from "./fields.js";
import { SECRET, secretShown } from "./secret.js";
import { WORDS } from "./words.js";

/** A new client, and then its secret. */
export function registering(laender) {
  const draft = { label: "", roles: new Set(["integrator"]), land: "", expires: dayOf(latest()) };
  const state = {};

  async function send(event) {
    event.preventDefault();
    try {
      const { body } = await act("POST", "/api-clients", { body: clientOf(draft) });
      state.issued = body;
      redrawAt(SECRET);
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
      redrawAt(".kern-alert");
    }
  }

  return () => {
    const words = phrases(WORDS);
    const { issued, refusal } = state;
    return [
      heading(1, "kern-heading-large", words.register),
      issued
        ? secretShown(issued, () => go({ section: "clients", client: issued.client.id }))
        : [
          anchor(link({ section: "clients" }), words.back),
          refusal && trouble(refusal),
          element(
            "form",
            { className: "stack", onsubmit: send },
            fields(draft, laender, refusal),
            buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" }))),
        ],
    ];
  };
}
