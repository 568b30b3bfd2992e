import { field, line } from "../../forms.js";
import { phrases } from "../../language.js";
import { wrongAt } from "../../trouble.js";
import { WORDS } from "./words.js";

const MOMENT_MS = 60_000;

/** The last day of a client. @param draft with the day, `expires`, is changed */
export function expiry(draft, refusal) {
  const words = phrases(WORDS);
  return field(words.expires, line("expires", draft.expires, (text) => (draft.expires = text), {
    type: "date",
    required: true,
    min: dayOf(new Date()),
    max: dayOf(latest()),
  }), { hint: words.expiresHint, wrong: wrongAt(refusal, "/expiresAt") });
}

/** A year from now, which is the most there is. */
export function latest() {
  const then = new Date();
  then.setFullYear(then.getFullYear() + 1);
  return then;
}

/** The day of a moment, as a calendar field has it. */
export function dayOf(moment) {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The end of that day, or the latest moment allowed if that comes first. */
export function endOf(day) {
  return new Date(Math.min(new Date(`${day}T23:59:59`), latest() - MOMENT_MS)).toISOString();
}
