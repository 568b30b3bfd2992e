import { address, read } from "../api.js";
import { element, heading, paragraph } from "../elements.js";
import { language, localized, phrases } from "../language.js";
import { figure, period, points } from "./figures.js";
import { LAENDER } from "./laender.js";
import { link } from "./view.js";
import { WORDS } from "./words.js";

/** What a topic page needs: the series of the chosen place, the Laender of all waves, and what has moved. */
export async function load({ topic, geo = "DE", measure = "balance", from, to, as_of }) {
  const [topics, series, laender, tremors] = await Promise.all([
    read("/topics"),
    read("/trends", { topic, geo, measure, from, to, as_of }),
    read("/trends", { topic, geo: "*", measure, from, to, as_of }),
    read("/tremors", { topic, geo, level: "*", as_of }),
  ]);
  return { topic: topics.find(({ id }) => id === topic), series, laender, tremors };
}

export function topic({ topic: about, series, laender, tremors }, { geo = "DE", measure = "balance" }) {
  const words = phrases(WORDS);
  const latest = series.findLast((row) => row.value !== null);
  const judged = tremors.find((tremor) => tremor.pulse === latest?.pulse);
  return [
    element("a", { className: "kern-link", href: link({ topic: undefined, geo: undefined, measure: undefined }) }, words.topic.all),
    heading(1, "kern-heading-large", localized(about.name)),
    judged && paragraph(localized(judged.explanation)),
    heading(2, "kern-heading-medium", words.topic.course(place(geo))),
    table(series, measure, words),
    downloads(series[0]?.topic, geo, measure, words),
    heading(2, "kern-heading-medium", words.topic.laender(latest ? period(latest.period) : "")),
    tiles(laender.filter((row) => row.period === latest?.period), measure, words),
  ];
}

function place(geo) {
  return geo === "DE" ? (language() === "de" ? "Deutschland" : "Germany") : LAENDER[geo][language()];
}

function table(series, measure, words) {
  const cell = (text) => element("td", { className: "kern-table__cell kern-table__cell--numeric" }, text);
  return element(
    "table",
    { className: "kern-table" },
    element(
      "thead",
      {},
      element(
        "tr",
        { className: "kern-table__row" },
        words.topic.columns.map((title) => element("th", { className: "kern-table__header", scope: "col" }, title)))),
    element(
      "tbody",
      { className: "kern-table__body" },
      series.map((row) =>
        element(
          "tr",
          { className: "kern-table__row" },
          element("th", { className: "kern-table__cell", scope: "row" }, period(row.period)),
          row.value === null
            ? element("td", { className: "kern-table__cell", colSpan: 4 }, words.withheld)
            : [
                cell(figure(row.value, measure)),
                cell(`${figure(row.low, measure)} ${words.topic.until} ${figure(row.high, measure)}`),
                cell(row.change ? points(row.change.value) : ""),
                cell(String(row.n)),
              ]))));
}

function downloads(topic, geo, measure, words) {
  return element(
    "p",
    { className: "kern-body downloads" },
    ["csv", "json"].map((format) =>
      element(
        "a",
        { className: "kern-link", href: address("/trends", { topic, geo, measure, format }), download: `${topic}-${geo}.${format}` },
        format.toUpperCase())));
}

/** One tile for each Land; a step of colour and always the figure. */
function tiles(rows, measure, words) {
  return element(
    "ul",
    { className: "tiles" },
    Object.entries(LAENDER).map(([key, land]) => {
      const row = rows.find(({ geo }) => geo === key);
      const shown = row && row.value !== null;
      const [column, line] = land.place;
      return element(
        "li",
        { className: `tile tile--c${column} tile--r${line} tile--${shown ? shade(row.value) : "withheld"}` },
        element(
          "a",
          { href: link({ geo: key }), title: land[language()] },
          element("span", { className: "tile__code" }, land.code),
          element("span", { className: "kern-sr-only" }, ` ${land[language()]}: `),
          element("span", {}, shown ? figure(row.value, measure) : words.withheld)));
    }));
}

function shade(value) {
  const step = Math.min(2, Math.floor(Math.abs(value) / 15));
  return step === 0 ? "even" : `${value > 0 ? "more" : "less"}${step}`;
}
