import { selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { entry } from "./entry.js";
import { part } from "./live.js";
import { WRITING } from "./writing-words.js";

/** Whether a free text asks for factors: of which field of action, and which half-sentence it completes. */
export function factorFields(state, act, question, i) {
  const words = phrases(WRITING).factors;
  const half = part(() => [question.field && direction(state, act, question, i, words)]);
  const choose = (field) => {
    question.field = field;
    question.direction = field && (question.direction || "succeeds");
    act.reshaped(half);
  };
  const options = [["", words.none], ...state.materials.fields.map(({ id, name }) => [id, spoken(name)])];
  const make = (id, more) => selection(id, question.field, options, choose, more);
  return [entry(state, `/questions/${i}/field`, words.field, make, { hint: words.hint }), half.box];
}

function direction(state, act, question, i, words) {
  const choose = (chosen) => act.changed(() => (question.direction = chosen));
  const make = (id, more) => selection(id, question.direction, Object.entries(words.beginning), choose, more);
  return entry(state, `/questions/${i}/direction`, words.direction, make);
}
