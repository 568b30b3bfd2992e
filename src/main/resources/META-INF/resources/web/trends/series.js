import { read, readAll } from "../api.js";
import { before } from "./figures.js";
import { several } from "./several.js";
import { ATTRIBUTES, cell } from "./view.js";

const HEADLINE = "balance";
const DIMENSIONS = ["geo", ...ATTRIBUTES];

/**
 * What is known of a topic in the view that is shown; nothing at all gives no indicator. All is asked for at once. A row of the series
 * or of a cell has its `departure` from the recent normal, where it was judged.
 */
export async function load(shown) {
  const { topic, as_of, measure: wanted = HEADLINE } = shown;
  if (several(shown)) return choices(shown);
  const asked = { topic, indicator: shown.indicator, as_of };
  const [topics, indicators, every, tremors, breakdowns] = await Promise.all([
    readAll("/topics"),
    read("/indicators", { topic }),
    read("/trends", { ...asked, ...cell(shown) }),
    read("/tremors", { topic, level: "*", as_of }),
    readCells({ ...asked, measure: wanted }),
  ]);
  const about = topics.find(({ id }) => id === topic);
  const indicator = newest(indicators, shown.indicator ?? about?.standingIndicator);
  if (!indicator) return { about };
  const measures = [...new Set(every.map(({ measure }) => measure))];
  const measure = shown.measure ?? (measures.includes(HEADLINE) ? HEADLINE : measures[0]);
  const rows = every.filter((row) => row.measure === measure);
  const moved = (row) => ({ ...row, departure: tremors.find((tremor) => isOf(tremor, row))?.change });
  const series = within(rows, shown).map(moved);
  const latest = series.findLast(({ value }) => value !== null) ?? series.at(-1);
  const cells = measure === wanted ? breakdowns : await readCells({ ...asked, measure });
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
    cells: Object.fromEntries(DIMENSIONS.map((name, i) => [name, cells[i].filter(({ pulse }) => pulse === latest?.pulse).map(moved)])),
  };
}

/** What has to be known to choose one of the several that are named. */
async function choices(shown) {
  const [topics, indicators] = await Promise.all([readAll("/topics"), read("/indicators", { topic: shown.topic })]);
  return { about: topics.find(({ id }) => id === shown.topic), several: several(shown), indicators: uniqueById(indicators) };
}

/** The figures of every Land, phase, size and carrier, in all waves. */
function readCells(asked) {
  return Promise.all(DIMENSIONS.map((name) => read("/trends", { ...asked, [name]: "*" })));
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
