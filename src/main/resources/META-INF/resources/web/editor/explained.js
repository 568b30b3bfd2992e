import { alert, paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { trouble } from "../trouble.js";
import { WORDS } from "./words.js";

/** What went wrong, in a box: in the reader's language where the kind of the problem is known here. */
export function explained(refusal, ...more) {
  const known = phrases(WORDS).problems[kindOf(refusal)];
  if (!known) return trouble(refusal, ...more);
  const box = alert("danger", known[0], paragraph(known[1]), ...more);
  box.tabIndex = -1;
  return box;
}

/** The last part of the type of a problem, such as `indicator-differs`. */
export function kindOf({ type = "" }) {
  return type.slice(type.lastIndexOf(":") + 1);
}
