import { element, heading, link, paragraph } from "../elements.js";
import { localized, number, phrases, spoken } from "../language.js";
import { measureName } from "./answers.js";
import { askedOnly, limit } from "./asked.js";
import { chart } from "./chart.js";
import { controls } from "./choosing.js";
import { course, courseTable, shownFigure, state, summary } from "./course.js";
import { downloads } from "./downloads.js";
import { bracketsMeant, change, figure, interval, period, place } from "./figures.js";
import { answersSection, laenderSection, partsSection } from "./parts.js";
import { asTable, bracketsNote, column, section } from "./sections.js";
import { oneOf } from "./several.js";
import { standing } from "./standing.js";
import { addressOf, cell, view } from "./view.js";
import { WORDS } from "./words.js";

/** The page of one topic. */
export function topic(known) {
  const words = phrases(WORDS);
  const shown = view();
  const { geo, as_of } = shown;
  const top = [
    link(addressOf({ geo, as_of }), words.topic.back, { className: "back" }),
    heading(1, "kern-heading-large", known.about ? localized(known.about.name) : shown.topic),
    standing(as_of),
  ];
  if (known.several) return [...top, oneOf(known)];
  if (!known.indicator) return [...top, paragraph(words.topic.missing)];
  const choose = controls(shown, known);
  if (known.series.length === 0) return [...top, choose, paragraph(words.topic.nothing)];
  return [
    ...top,
    asked(known.indicator, words),
    known.judged && element("p", { className: `kern-body kern-body--large verdict level--${known.judged.level}` }, localized(known.judged.explanation)),
    choose,
    element(
      "div",
      { className: "columns" },
      column(stateSection(known, words), courseSection(known, shown, words)),
      column(laenderSection(known, shown, words), answersSection(known, shown, words))),
    partsSection(known, shown, words),
    methodBox(known, words),
  ];
}

/** What the page of a topic shows, for who cannot see it. */
export function topicInWords({ several, indicator, measure, series }) {
  const { topic: said } = phrases(WORDS);
  if (several) return said.several;
  if (!indicator) return said.missing;
  return series.length === 0 ? said.nothing : summary(series, measureName(measure, indicator), measure);
}

function asked({ wording, audience }, words) {
  const limited = askedOnly(audience);
  return element("p", { className: "kern-body asked" }, `${words.topic.asked}: `, localized(wording), limited && ` (${limited})`);
}

function courseSection({ about, indicator, measure, series }, shown, words) {
  const name = measureName(measure, indicator);
  const where = place({ ...shown, audience: indicator.audience });
  const title = `${spoken(about.name)}: ${name}, ${where}`;
  const option = course(series, measure);
  const said = summary(series, name, measure);
  const { topic: id, from, to, as_of } = shown;
  const parameters = { topic: id, indicator: indicator.id, ...cell(shown), measure, from, to, as_of };
  return section(
    `${words.topic.course}: ${name}, ${where}`,
    chart("course", option, said),
    bracketsNote(series.slice(-1)),
    paragraph(said),
    asTable("course", courseTable(series, measure, title)),
    downloads({ id: "course", parameters, shown, title, note: bracketsMeant(series.slice(-1)), option, embedded: true }));
}

function stateSection({ latest, measure }, words) {
  if (latest.value === null) return undefined;
  const { topic: said } = words;
  const facts = [
    [said.interval, interval(latest.low, latest.high, measure)],
    [said.change, latest.change && change(latest.change)],
    [said.matched, latest.matchedChange && `${change(latest.matchedChange)}, ${said.pairs(latest.matchedChange.pairs)}`],
    [said.detectable, latest.minimalDetectableChange !== null && `${number(latest.minimalDetectableChange, { maximumFractionDigits: 0 })} ${said.points}`],
    [said.n, number(latest.n)],
    [said.response, latest.responseRate !== null && said.ofInvited(figure(latest.responseRate, "share"), number(latest.invited))],
  ].filter(([, fact]) => fact);
  return section(
    said.latest(period(latest.period)),
    element("p", { className: "headline" }, element("strong", {}, shownFigure(latest, measure, words)), " ", state(latest)),
    latest.differsFromZero === false && paragraph(said.zero),
    latest.composition && paragraph(said.composition),
    element(
      "dl",
      { className: "facts" },
      facts.map(([name, fact]) => element("div", {}, element("dt", {}, name), element("dd", {}, fact)))));
}

function methodBox({ about, indicator }, words) {
  const { method } = words.topic;
  const limited = limit(indicator.audience);
  return element(
    "section",
    { className: "promise" },
    element("h2", { className: "kern-heading-small" }, method.title),
    paragraph(limited ? method.some(limited.named) : method.all, " ", method.text),
    paragraph(words.meanings),
    about.sensitive && paragraph(method.sensitive),
    paragraph(link("/method", method.link)));
}
