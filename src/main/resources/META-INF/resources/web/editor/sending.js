import { bodyOf } from "./manuscript.js";

/**
 * A manuscript as it is sent, and what has been written while it was on its way.
 *
 * @returns the `body`; and `newer`, which is told the manuscript as it has been saved and gives the one that has gone on meanwhile, with
 *   the codes that its options have got; nothing where it is still what was sent
 */
export function sending(manuscript, bank) {
  const sent = JSON.stringify(manuscript);
  const options = manuscript.questions.map((question) => [...question.options]);
  const newer = (saved) => {
    if (JSON.stringify(manuscript) === sent) return undefined;
    options.forEach((each, i) => each.forEach((option, j) => (option.id ||= saved.questions[i]?.options[j]?.id ?? "")));
    return manuscript;
  };
  return { body: bodyOf(manuscript, bank), newer };
}
