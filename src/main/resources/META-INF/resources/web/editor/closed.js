import { paragraph } from "../elements.js";
import { moment, phrases } from "../language.js";
import { COURSE } from "./course-words.js";
import { textDesks } from "./texts.js";

/** A closed pulse that waits for its release. */
export function closedView(state) {
  const words = phrases(COURSE).closed;
  const { releaseAt } = state.pulse;
  return [paragraph(releaseAt ? words.embargo(moment(releaseAt)) : words.soon), textDesks(state)];
}
