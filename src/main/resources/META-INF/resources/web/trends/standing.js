import { link, paragraph } from "../elements.js";
import { day, moment, phrases } from "../language.js";
import { addressOf, view } from "./view.js";
import { WORDS } from "./words.js";

/** Says that a page shows what was known at an earlier time, with the way to what is known today; nothing where it does not. */
export function standing(as_of) {
  if (!as_of) return undefined;
  const words = phrases(WORDS);
  const today = addressOf({ ...view(), as_of: undefined }, location.pathname);
  return paragraph(words.past(as_of.includes("T") ? moment(as_of) : day(as_of)), " ", link(today, words.today));
}
