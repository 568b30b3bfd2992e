import { alert, button, buttons, element, link, paragraph } from "../elements.js";
import { field, lines } from "../forms.js";
import { localized, moment, number, phrases } from "../language.js";
import { COURSE } from "./course-words.js";
import { discardTexts, releaseTexts, strikeText, useText } from "./desk.js";
import { ask } from "../dialog.js";
import { reread } from "./place.js";
import { section } from "./section.js";

/** The reading desks of a pulse: one for each question that asked for free text. */
export function textDesks({ pulse, texts }) {
  return texts.map((each) => desk(pulse, each));
}

function desk(pulse, { question, number: place, reading }) {
  const words = phrases(COURSE).texts;
  return section(`texts-${question.id}`, words.title(place),
    paragraph(localized(question.wording)),
    reading ? content(pulse, question, reading, words) : paragraph(words.none));
}

function content(pulse, question, reading, words) {
  const { texts, releasedAt, edition } = reading;
  const count = number(texts.length);
  const strike = (id, text) =>
    decide(words.striking, [element("blockquote", { className: "kern-body" }, text), paragraph(words.striking.text)], () =>
      strikeText(pulse.id, question.id, id));
  const publish = () =>
    decide(words.publishing, [paragraph(words.publishing.text(count))], () => release(pulse, question, edition, words));
  const discard = () =>
    decide(words.discarding, [paragraph(words.discarding.text)], () => discardTexts(pulse.id, question.id));
  return [
    releasedAt
      ? alert("success", words.public(moment(releasedAt)), ...(pulse.state === "closed" ? [paragraph(words.afterRelease)] : []))
      : paragraph(words.hint),
    element(
      "ul",
      { className: "texts" },
      texts.map(({ id, text, factor }) =>
        element(
          "li",
          {},
          element("p", { className: "kern-body" }, text),
          releasedAt && question.field && (factor
            ? paragraph(words.used, " ", link(`/factors?field=${encodeURIComponent(question.field)}`, words.factors))
            : button("tertiary", words.use, () => use(pulse, question, id, text, words), naming(words.use, text))),
          !releasedAt && button("tertiary", words.strike, () => strike(id, text), naming(words.strike, text))))),
    !releasedAt &&
      buttons(button("secondary", words.publish(count), publish), button("tertiary", words.discard, discard)),
  ];
}

/** Makes a factor of a text, in words that can be changed before. */
function use(pulse, question, id, text, { using }) {
  let written = text;
  const control = lines("factor-text", text, (typed) => (written = typed), { rows: 4, maxLength: 200, lang: "de" });
  return decide(
    using,
    [paragraph(using.text), field(using.beginning[question.direction], control, { hint: using.length })],
    () => useText(pulse.id, question.id, id, written));
}

function naming(what, text) {
  return { "aria-label": `${what}: ${text.slice(0, 60)}` };
}

async function release(pulse, question, edition, words) {
  try {
    await releaseTexts(pulse.id, question.id, edition);
  } catch (refusal) {
    if (refusal.reason === "stale") refusal.detail = words.changed;
    throw refusal;
  }
}

async function decide({ title, yes }, body, act) {
  if (await ask({ title, body, yes, act })) reread();
}
