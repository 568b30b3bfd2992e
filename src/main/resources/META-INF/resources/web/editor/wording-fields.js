import { button, buttons, element, paragraph } from "../elements.js";
import { line, lines, selection } from "../forms.js";
import { localized, phrases } from "../language.js";
import { choices } from "../answer/scales.js";
import { alreadyAsked, checkWording, lacksEnglish } from "./checks.js";
import { entry } from "./entry.js";
import { factorFields } from "./factor-fields.js";
import { part } from "./live.js";
import { hasOptions, take } from "./manuscript.js";
import { optionFields } from "./option-fields.js";
import { WRITING } from "./writing-words.js";

const SCALES = ["five-point", "three-point"];

/** A question of the bank as it will be asked: in its own words, or the series ends. */
export function knownWords(state, act, question, i) {
  const words = phrases(WRITING);
  const banked = state.materials.bank.find(({ indicator }) => indicator === question.from);
  const reword = () => {
    question.reworded = true;
    act.restructured();
    act.rebuild(`at-questions-${i}-wording-de`);
  };
  return element(
    "div",
    { className: "stack known" },
    element("blockquote", { className: "kern-body kern-body--bold" }, localized(banked.wording)),
    paragraph(words.kinds[banked.kind], ": ", answersOf(banked, words)),
    buttons(button("tertiary", words.reword, reword, { id: `reword-${question.id}` })));
}

function answersOf(banked, words) {
  if (banked.kind === "text") return banked.direction ? words.factors.beginning[banked.direction] : words.freely;
  if (banked.kind === "number") return banked.bins.join(" – ");
  return choices(banked).flatMap(({ label }, i) => [i > 0 && " · ", localized(label)]).filter(Boolean);
}

/** A question in words of its own, or a known one in new words. */
export function ownWords(state, act, question, i) {
  const words = phrases(WRITING);
  const standing = state.materials.topics.find(({ id }) => id === question.topic)?.standingIndicator;
  const fixed = question.reworded ? question.from === standing : question.series === standing;
  const below = part(() => [
    !fixed && SCALES.includes(question.kind) && choice(state, act, question, i, "measures", words),
    wordings(state, act, question, i, words),
    hasOptions(question.kind) && optionFields(state, act, question, i),
    question.kind === "number" && bins(state, act, question, i, words),
    !hasOptions(question.kind) && question.kind !== "text" && choice(state, act, question, i, "polarity", words),
    question.kind === "text" && [paragraph(words.textHint), factorFields(state, act, question, i)],
  ]);
  return [
    question.reworded && rewording(state, act, question, i, words),
    !fixed && kind(state, act, question, i, words, below),
    below.box,
  ];
}

function wordings(state, act, question, i, words) {
  const at = `/questions/${i}/wording`;
  const write = (tongue) => (id, more) =>
    lines(id, question.wording[tongue], (value) => act.changed(() => (question.wording[tongue] = value)), {
      ...more,
      rows: 2,
      lang: tongue,
      maxLength: 1000,
    });
  return [
    entry(state, `${at}/de`, words.wordingDe, write("de"), {
      advice: () => wordingAdvice(question, state.materials.bank, words),
    }),
    entry(state, `${at}/en`, words.wordingEn, write("en"), {
      advice: () => (lacksEnglish(question.wording) ? [words.advice.noEnglish] : []),
    }),
  ];
}

function wordingAdvice(question, bank, words) {
  const asked = question.reworded ? undefined : alreadyAsked(question.wording.de, bank);
  return [
    asked && words.advice.alreadyAsked,
    ...checkWording(question.wording.de, question).map(({ name, of }) => words.advice.wording[name](of)),
  ].filter(Boolean);
}

function rewording(state, act, question, i, words) {
  const banked = state.materials.bank.find(({ indicator }) => indicator === question.from);
  const back = () => {
    take(question, banked);
    act.restructured();
    act.rebuild(`at-questions-${i}-indicator`);
  };
  return element(
    "div",
    { className: "promise" },
    paragraph(words.newSeries(banked.version + 1)),
    buttons(button("tertiary", words.oldWording, back)));
}

function kind(state, act, question, i, words, below) {
  const choose = (value) => {
    question.kind = value;
    if (!SCALES.includes(value)) question.measures = "level";
    if (hasOptions(value) || value === "text") question.polarity = "neutral";
    act.reshaped(below);
  };
  const make = (id, more) => selection(id, question.kind, Object.entries(words.kinds), choose, more);
  return entry(state, `/questions/${i}/kind`, words.kind, make, {
    advice: () => [words.kindHints[question.kind]].filter(Boolean),
  });
}

function choice(state, act, question, i, name, words) {
  const choose = (value) => act.changed(() => (question[name] = value));
  const make = (id, more) => selection(id, question[name], Object.entries(words[name].choices), choose, more);
  return entry(state, `/questions/${i}/${name}`, words[name].label, make, { hint: words[name].hint });
}

function bins(state, act, question, i, words) {
  const make = (id, more) => line(id, question.bins, (value) => act.changed(() => (question.bins = value)), more);
  return entry(state, `/questions/${i}/bins`, words.bins, make, { hint: words.binsHint });
}
