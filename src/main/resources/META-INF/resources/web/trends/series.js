import { read, readAll } from "../api.js";
import { ATTRIBUTES, cell } from "./view.js";
import { before } from "./figures.js";

/** What is known of a topic in the view that is shown; nothing at all gives no indicator. */
export async function load(shown) {
  const { topic, as_of } = shown;
  const [topics, indicators] = await Promise.all([readAll("/topics"), read("/indicators", { topic })]);
  const about = topics.find(({ id }) => id === topic);
  const indicator = newest(indicators, shown.indicator ?? about?.standingIndicator);
  if (!indicator) return { about };
  const asked = { topic, indicator: indicator.id, as_of };
  const [every, tremors] = await Promise.all([
    read("/trends", { ...asked, ...cell(shown) }),
    read("/tremors", { topic, level: "*", as_of }),
  ]);
  const measures = [...new Set(every.map(({ measure }) => measure))];
  const measure = measures.includes(shown.measure) ? shown.measure : measures[0];
  const rows = every.filter((row) => row.measure === measure);
  const series = within(rows, shown);
  const latest = series.findLast(({ value }) => value !== null) ?? series.at(-1);
  const cells = latest ? await breakdowns({ ...asked, measure, from: latest.period, to: latest.period }) : {};
  return {
    about,
    indicators: uniqueById(indicators),
    indicator,
    measures,
    measure,
    periods: [...new Set(rows.map(({ period }) => period))],
    series,
    latest,
    wave: every.filter(({ pulse }) => pulse === latest?.pulse),
    judged: tremors.find((tremor) => isOf(tremor, latest)),
    cells,
  };
}

async function breakdowns(asked) {
  const dimensions = ["geo", ...ATTRIBUTES];
  const rows = await Promise.all(dimensions.map((name) => read("/trends", { ...asked, [name]: "*" })));
  return Object.fromEntries(dimensions.map((name, i) => [name, rows[i]]));
}

function within(rows, { from, to }) {
  return rows.filter(({ period }) => !(from && before(period, from)) && !(to && before(to, period)));
}

function isOf(tremor, row) {
  const same = (name) => tremor[name] === row[name];
  return row !== undefined && ["pulse", "indicator", "geo", "phase", "size", "carrier", "measure"].every(same);
}

function newest(indicators, id) {
  return indicators.findLast((indicator) => indicator.id === id) ?? (id ? undefined : indicators.at(-1));
}

function uniqueById(indicators) {
  return [...new Map(indicators.map((indicator) => [indicator.id, indicator])).values()];
}
