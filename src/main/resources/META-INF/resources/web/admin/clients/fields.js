import { field, line } from "../../forms.js";
import { phrases } from "../../language.js";
import { wrongAt } from "../../trouble.js";
import { rights, rightsOf } from "../rights.js";
import { endOf, expiry } from "./expiry.js";
import { WORDS } from "./words.js";

const SCOPES = ["integrator", "editor", "land", "ministry"];

/** What there is to say about a client. @param draft with `label`, `roles`, `land` and `expires`, is changed */
export function fields(draft, laender, refusal) {
  const words = phrases(WORDS);
  return [
    field(words.label, line("label", draft.label, (text) => (draft.label = text), { required: true, maxLength: 100 }), {
      hint: words.labelHint,
      wrong: wrongAt(refusal, "/label"),
    }),
    rights(draft, { roles: SCOPES, name: "scopes", legend: words.scopes, laender, refusal }),
    expiry(draft, refusal),
  ];
}

/** The same as the API takes it. */
export function clientOf(draft) {
  return { label: draft.label, expiresAt: endOf(draft.expires), ...rightsOf(draft, "scopes") };
}
