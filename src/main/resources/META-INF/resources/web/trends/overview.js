import { read } from "../api.js";
import { element, heading, paragraph } from "../elements.js";
import { localized, phrases } from "../language.js";
import { period, points } from "./figures.js";
import { sparkline } from "./sparkline.js";
import { link } from "./view.js";
import { WORDS } from "./words.js";

/** What the overview needs: the standing series of every topic, nationally, and how far each has moved. */
export async function load({ as_of }) {
  const [topics, rows, tremors] = await Promise.all([
    read("/topics"),
    read("/trends", { measure: "balance", as_of }),
    read("/tremors", { geo: "DE", level: "*", as_of }),
  ]);
  return topics
    .map((topic) => ({
      topic,
      rows: rows.filter((row) => row.topic === topic.id),
      tremors: tremors.filter((tremor) => tremor.topic === topic.id),
    }))
    .filter(({ rows: published }) => published.length > 0);
}

/** The topics that have moved most come first. */
export function overview(series) {
  const words = phrases(WORDS);
  const ordered = [...series].sort((one, other) => urgency(other) - urgency(one));
  return [
    heading(1, "kern-heading-large", words.overview.title),
    paragraph(words.overview.lead),
    series.length === 0 ? paragraph(words.overview.none) : table(ordered, words),
  ];
}

const URGENCY = ["quiet", "stirring", "tremor", "quake"];

function urgency({ rows, tremors }) {
  const last = rows.findLast((row) => row.value !== null);
  return URGENCY.indexOf(latest(rows, tremors)?.level ?? "quiet") * 1000 + Math.abs(last?.value ?? 0);
}

/** The judgement of the latest wave that is shown. */
function latest(rows, tremors) {
  const last = rows.findLast((row) => row.value !== null);
  return tremors.find((tremor) => tremor.pulse === last?.pulse && tremor.indicator === last?.indicator);
}

function table(series, words) {
  return element(
    "table",
    { className: "kern-table overview" },
    element(
      "thead",
      {},
      element(
        "tr",
        { className: "kern-table__row" },
        [words.overview.topic, words.overview.course, words.overview.balance, words.overview.state].map((title) =>
          element("th", { className: "kern-table__header", scope: "col" }, title)))),
    element("tbody", { className: "kern-table__body" }, series.map((one) => row(one, words))));
}

function row({ topic, rows, tremors }, words) {
  const last = rows.findLast((shown) => shown.value !== null);
  const judged = latest(rows, tremors);
  const level = judged?.level ?? "quiet";
  return element(
    "tr",
    { className: "kern-table__row" },
    element(
      "th",
      { className: "kern-table__cell", scope: "row" },
      element("a", { className: "kern-link", href: link({ topic: topic.id }) }, localized(topic.name))),
    element("td", { className: "kern-table__cell" }, sparkline(rows, level)),
    element(
      "td",
      { className: "kern-table__cell kern-table__cell--numeric" },
      last ? points(last.value) : words.withheld,
      last && element("span", { className: "aside" }, period(last.period))),
    element("td", { className: "kern-table__cell" }, element("span", { className: `level level--${level}` }, words.levels[level])));
}
