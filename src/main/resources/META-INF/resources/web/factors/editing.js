import { act } from "../acting.js";
import { ask } from "../dialog.js";
import { button, element, paragraph } from "../elements.js";
import { field, selection } from "../forms.js";
import { phrases } from "../language.js";
import { sentence } from "./figures.js";
import { WORDS } from "./words.js";

/**
 * What an editor can do with each factor.
 *
 * @param factors all that are shown
 * @param {(what: string) => void} decided is told what has been done
 */
export function editing(factors, decided) {
  return (factor) => {
    const words = phrases(WORDS).editor;
    return element(
      "div",
      { className: "ways" },
      button("tertiary", words.merge, () => merge(factor, factors, decided), naming(words.merge, factor)),
      button("tertiary", words.withdraw, () => withdraw(factor, decided), naming(words.withdraw, factor)));
  };
}

function naming(what, { text }) {
  return { "aria-label": `${what} ${text}` };
}

async function merge(factor, factors, decided) {
  const words = phrases(WORDS).editor.merging;
  const others = factors.filter(
    ({ id, field: of, direction }) => id !== factor.id && of === factor.field && direction === factor.direction);
  let into = others[0]?.id;
  const done = await ask({
    title: words.title,
    body: [
      element("blockquote", { className: "kern-body" }, sentence(factor)),
      others.length === 0
        ? paragraph(words.none)
        : field(words.into, selection("into", into, others.map(({ id, text }) => [id, text]), (id) => (into = id))),
      paragraph(words.text),
    ],
    yes: words.yes,
    act: () => into && act("POST", `/factors/${factor.id}/merge`, { body: { into } }),
  });
  if (done && into) decided("merge");
}

async function withdraw(factor, decided) {
  const words = phrases(WORDS).editor.withdrawing;
  const done = await ask({
    title: words.title,
    body: [element("blockquote", { className: "kern-body" }, sentence(factor)), paragraph(words.text)],
    yes: words.yes,
    act: () => act("DELETE", `/factors/${factor.id}`),
  });
  if (done) decided("withdraw");
}
