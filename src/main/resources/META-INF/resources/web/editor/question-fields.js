import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { say } from "../page.js";
import { secondsToAnswer, TARGET_SECONDS, tooManyTexts } from "./checks.js";
import { adviceBox, entry } from "./entry.js";
import { live, part } from "./live.js";
import { begin, blankQuestion, limited, MOST_QUESTIONS, OWN, settled, take } from "./manuscript.js";
import { section } from "./section.js";
import { knownWords, ownWords } from "./wording-fields.js";
import { WRITING } from "./writing-words.js";

/** The questions of the sheet, in their order. */
export function questionFields(state, act) {
  const words = phrases(WRITING);
  const { questions } = state.manuscript;
  const add = () => {
    questions.push(blankQuestion(questions));
    act.restructured();
    act.rebuild(`at-questions-${questions.length - 1}-topic`);
  };
  return section("questions", words.questions,
    paragraph(words.questionsHint),
    state.removed && putBack(state, act, words),
    questions.map((question, i) => card(state, act, question, i)),
    questions.length < MOST_QUESTIONS
      ? buttons(button("secondary", words.addQuestion, add, { id: "add-question" }))
      : paragraph(words.noMoreQuestions),
    measure(state, words));
}

/** How long it takes to answer all of it. */
function measure({ manuscript }, words) {
  const seconds = () => secondsToAnswer(manuscript.occasion.de, settled(manuscript));
  return [
    live(() => [paragraph(words.seconds(seconds()))], { className: "promise" }),
    adviceBox(() => [
      seconds() > TARGET_SECONDS && words.advice.tooLong,
      tooManyTexts(manuscript.questions) > 0 && words.advice.tooManyTexts,
    ].filter(Boolean)),
  ];
}

function card(state, act, question, i) {
  const words = phrases(WRITING);
  return element(
    "section",
    { className: "stack question-card", "aria-labelledby": `question-${question.id}` },
    element(
      "div",
      { className: "card-head" },
      heading(3, "kern-heading-small", words.question(i + 1)),
      movers(state, act, question, i)),
    topicAndRest(state, act, question, i));
}

// A choice changes what stands below it and nothing else: a list that is walked through by keyboard must stay the same.
function topicAndRest(state, act, question, i) {
  const wording = part(() => {
    const fields = question.from === OWN || question.reworded ? ownWords : knownWords;
    return [question.topic && fields(state, act, question, i)];
  });
  const rest = part(() => [question.topic && source(state, act, question, i, wording), wording.box]);
  const chosen = () => {
    wording.again();
    rest.again();
  };
  return [topic(state, act, question, i, { again: chosen }), rest.box];
}

function movers(state, act, question, i) {
  const words = phrases(WRITING);
  const { questions } = state.manuscript;
  const move = (by, name) => () => {
    if (questions[i + by] === undefined) return;
    questions.splice(i + by, 0, ...questions.splice(i, 1));
    act.restructured();
    act.rebuild(`${name}-${question.id}`);
    say(words.moved(i + 1 + by));
  };
  const remove = () => {
    questions.splice(i, 1);
    state.removed = { question, i };
    act.restructured();
    act.rebuild("put-back");
    say(words.removed(i + 1));
  };
  const small = (text, label, name, onclick, off) =>
    button("tertiary", text, onclick, {
      id: `${name}-${question.id}`,
      className: "mover",
      "aria-label": `${label}: ${words.question(i + 1)}`,
      "aria-disabled": off && "true",
    });
  return element(
    "div",
    { className: "movers" },
    questions.length > 1 && small("↑", words.up, "up", move(-1, "up"), i === 0),
    questions.length > 1 && small("↓", words.down, "down", move(1, "down"), i === questions.length - 1),
    questions.length > 1 && small(words.remove, words.remove, "remove", remove));
}

/** What was removed by mistake comes back with all that was written in it. */
function putBack(state, act, words) {
  const { question, i } = state.removed;
  const back = () => {
    state.manuscript.questions.splice(i, 0, question);
    state.removed = undefined;
    act.restructured();
    act.rebuild(`remove-${question.id}`);
  };
  const full = state.manuscript.questions.length >= MOST_QUESTIONS;
  return alert("info", words.removed(i + 1), !full && buttons(button("secondary", words.putBack, back, { id: "put-back" })));
}

function topic(state, act, question, i, rest) {
  const words = phrases(WRITING);
  const { topics, bank } = state.materials;
  const choose = (id) => {
    question.topic = id;
    const standing = topics.find((each) => each.id === id)?.standingIndicator;
    const banked = bank.find(({ indicator }) => indicator === standing);
    const untouched = question.wording.de.trim() === "" || question.from !== OWN;
    if (untouched && banked) take(question, banked);
    else if (question.from !== OWN) begin(question);
    act.reshaped(rest);
  };
  const options = [["", words.chooseTopic], ...topics.map(({ id, name }) => [id, spoken(name)])];
  const chosen = () => topics.find(({ id }) => id === question.topic);
  return entry(state, `/questions/${i}/topic`, words.topic, (id, more) => selection(id, question.topic, options, choose, more), {
    advice: () => (chosen()?.sensitive ? [words.sensitive] : []),
  });
}

function source(state, act, question, i, wording) {
  const words = phrases(WRITING);
  const { topics, bank } = state.materials;
  const standing = topics.find(({ id }) => id === question.topic)?.standingIndicator;
  const known = bank.filter(({ topic: id }) => id === question.topic);
  const hasStanding = known.some(({ indicator }) => indicator === standing);
  const name = (banked) => `${banked.indicator === standing ? words.standing : words.asked}: ${spoken(banked.wording)}`;
  const choose = (value) => {
    const banked = known.find(({ indicator }) => indicator === value);
    if (banked) take(question, banked);
    else begin(question, value === OWN ? "" : standing);
    act.reshaped(wording);
  };
  const options = [
    ...known.filter(({ indicator }) => indicator === standing),
    ...known.filter(({ indicator }) => indicator !== standing),
  ].map((banked) => [banked.indicator, name(banked)]);
  if (!hasStanding) options.push([`${OWN}:standing`, words.firstStanding]);
  options.push([OWN, words.own]);
  const value = question.from === OWN && question.series && question.series === standing ? `${OWN}:standing` : question.from;
  return entry(state, `/questions/${i}/indicator`, words.which, (id, more) => selection(id, value, options, choose, more), {
    advice: () => audienceAdvice(state.manuscript, question, bank, standing, words),
  });
}

// A series is always asked of the same: the service refuses anything else.
function audienceAdvice({ audience }, question, bank, standing, words) {
  const banked = bank.find(({ indicator }) => indicator === question.from);
  const limits = limited(audience) ? { [audience.by]: [...audience.codes].sort() } : {};
  const isStanding = [question.series, question.from].includes(standing);
  const begins = isStanding ? {} : limits;
  const wanted = banked && !question.reworded ? banked.audience : begins;
  return JSON.stringify(wanted) === JSON.stringify(limits) ? [] : [words.advice.otherAudience];
}
