import { element, heading, link, paragraph } from "../elements.js";
import { localized, number, phrases, spoken } from "../language.js";
import { measureName, shares, spread, spreadTable } from "./answers.js";
import { cellTable, dots, tiles } from "./cells.js";
import { chart } from "./chart.js";
import { controls } from "./choosing.js";
import { course, courseTable, shownFigure, state, summary } from "./course.js";
import { downloads } from "./downloads.js";
import { change, figure, interval, period, place } from "./figures.js";
import { ATTRIBUTES, cell, view } from "./view.js";
import { WORDS } from "./words.js";

/** The page of one topic. */
export function topic(known) {
  const words = phrases(WORDS);
  const shown = view();
  const top = [
    link("/trends", words.topic.back, { className: "back" }),
    heading(1, "kern-heading-large", known.about ? localized(known.about.name) : shown.topic),
  ];
  if (!known.indicator) return [...top, paragraph(words.topic.missing)];
  const choose = controls(shown, known);
  if (known.series.length === 0) return [...top, choose, paragraph(words.topic.nothing)];
  return [
    ...top,
    element("p", { className: "kern-body asked" }, `${words.topic.asked}: `, localized(known.indicator.wording)),
    known.judged && element("p", { className: `kern-body kern-body--large verdict level--${known.judged.level}` }, localized(known.judged.explanation)),
    choose,
    element(
      "div",
      { className: "columns" },
      column(stateSection(known, words), courseSection(known, shown, words)),
      column(laenderSection(known, shown, words), answersSection(known, words))),
    partsSection(known, shown, words),
    methodBox(known, words),
  ];
}

function courseSection({ about, indicator, measure, series }, shown, words) {
  const name = measureName(measure, indicator);
  const title = `${spoken(about.name)}: ${name}, ${place(shown)}`;
  const option = course(series, measure);
  const said = summary(series, name, measure);
  const { topic: id, from, to, as_of } = shown;
  return section(
    `${words.topic.course}: ${name}, ${place(shown)}`,
    chart("course", option, said),
    paragraph(said),
    asTable(courseTable(series, measure, title), words),
    downloads({ topic: id, indicator: indicator.id, ...cell(shown), measure, from, to, as_of }, shown, title, option));
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

function laenderSection({ cells, latest, measure, indicator, about }, shown, words) {
  if (!cells.geo?.some(({ value }) => value !== null)) return undefined;
  const title = words.topic.laender(period(latest.period));
  const { topic: id, as_of } = shown;
  const wave = { topic: id, indicator: indicator.id, geo: "*", measure, from: latest.period, to: latest.period, as_of };
  return section(
    title,
    paragraph(`${measureName(measure, indicator)}. ${words.topic.laenderHint}`),
    tiles(cells.geo, measure, shown),
    asTable(cellTable(cells.geo, "geo", measure, shown, title), words),
    downloads(wave, shown, `${spoken(about.name)}: ${title}`));
}

function answersSection({ wave, indicator, latest }, words) {
  const rows = shares(wave);
  if (rows.length < 2) return undefined;
  const title = words.topic.answers(period(latest.period));
  const said = rows.map((row) => `${measureName(row.measure, indicator)}: ${figure(row.value, row.measure)}`).join(", ");
  const dontKnow = wave.find(({ measure, value }) => measure === "share:DK" && value !== null);
  return section(
    title,
    chart("answers", spread(rows, indicator), `${title}. ${said}.`, 24 + rows.length * 40),
    dontKnow && paragraph(`${words.topic.dontKnow}: ${figure(dontKnow.value, dontKnow.measure)}`),
    asTable(spreadTable(rows, indicator, title), words));
}

function partsSection({ cells, latest, measure }, shown, words) {
  const parts = ATTRIBUTES.filter((name) => cells[name]?.some(({ value }) => value !== null));
  if (parts.length === 0) return undefined;
  return section(
    words.topic.parts(period(latest.period)),
    element("div", { className: "parts" }, parts.map((name) => part(name, cells[name], measure, shown, words))));
}

function part(name, rows, measure, shown, words) {
  const title = words.topic.column[name];
  const said = rows.map((row) => `${place(row)}: ${shownFigure(row, measure, words)}`).join("; ");
  return element(
    "div",
    { className: "stack" },
    element("h3", { className: "kern-heading-small" }, title),
    chart(`parts-${name}`, dots(rows, measure), `${title}. ${said}.`, 48 + rows.length * 48),
    asTable(cellTable(rows, name, measure, shown, title), words));
}

function methodBox({ about }, words) {
  const { method } = words.topic;
  return element(
    "section",
    { className: "promise" },
    element("h2", { className: "kern-heading-small" }, method.title),
    paragraph(method.text),
    paragraph(method.levels),
    about.sensitive && paragraph(method.sensitive),
    paragraph(link("/method", method.link)));
}

function column(...sections) {
  return element("div", { className: "column" }, sections);
}

function section(title, ...content) {
  return element("section", { className: "stack figure" }, heading(2, "kern-heading-medium", title), ...content.flat(Infinity));
}

/** What a chart shows as a table, folded away. */
export function asTable(content, words) {
  return element(
    "details",
    { className: "more" },
    element("summary", { className: "kern-link" }, words.topic.table),
    content);
}
