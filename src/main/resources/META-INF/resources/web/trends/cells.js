import { element, link, table } from "../elements.js";
import { phrases, spoken } from "../language.js";
import { LAENDER, LAND_KEYS } from "../region.js";
import { arrow, bounds, shownFigure } from "./course.js";
import { bracketed, figure, interval, place } from "./figures.js";
import { bracketsNote } from "./sections.js";
import { addressOf, cell, choosing } from "./view.js";
import { WORDS } from "./words.js";

const STEP = 15;
const SHADES = ["more2", "more1", "even", "less1", "less2", "withheld"];

/** One tile for each Land: a step of colour and always the figure; a tile leads to the course of its Land. */
export function tiles(rows, measure, shown) {
  const words = phrases(WORDS);
  const shade = shading(rows, measure);
  const tile = (key) => {
    const { code, name, place: [column, line] } = LAENDER[key];
    const row = rows.find(({ geo }) => geo === key);
    const known = row && row.value !== null;
    return element(
      "li",
      { className: `tile tile--c${column} tile--r${line} tile--${known ? shade(row.value) : "withheld"}` },
      element(
        "a",
        { href: addressOf({ ...shown, ...choosing(shown, "geo", key) }), "aria-current": shown.geo === key ? "true" : null },
        element("span", { className: "tile__code", "aria-hidden": "true" }, [code, known && arrow(row)].filter(Boolean).join(" ")),
        element("span", { className: "kern-sr-only" }, `${spoken(name)}: `),
        element("span", {}, known ? bracketed(row, measure) : element("span", { className: "tile__none" }, words.withheld)),
        known && element("span", { className: "kern-sr-only" }, besides(row, words))));
  };
  return [
    element("ul", { className: "tiles" }, LAND_KEYS.map(tile)),
    legend(measure === "balance" ? words.topic.legend : words.topic.shades, rows, words),
    bracketsNote(rows),
  ];
}

/** What the marks of a tile mean, for who cannot see them. */
function besides(row, words) {
  return [row.status === "unreliable" && words.unreliable, arrow(row) && words.levels[row.level]]
    .filter(Boolean)
    .map((said) => `, ${said}`)
    .join("");
}

function shading(rows, measure) {
  if (measure === "balance") {
    return (value) => {
      // By the figure that is read, or else +15 might have the colour of 14.6.
      const step = Math.min(2, Math.floor(Math.round(Math.abs(value)) / STEP));
      return step === 0 ? "even" : `${value > 0 ? "more" : "less"}${step}`;
    };
  }
  const values = rows.map(({ value }) => value).filter((value) => value !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => SHADES[most === least ? 2 : 4 - Math.min(4, Math.floor(((value - least) / (most - least)) * 5))];
}

function legend(texts, rows, words) {
  const withheld = rows.some(({ value }) => value === null);
  return element(
    "ul",
    { className: "legend", "aria-hidden": "true" },
    SHADES.filter((shade) => withheld || shade !== "withheld").map((shade) =>
      element("li", {}, element("span", { className: `legend__colour tile--${shade}` }), texts[shade])),
    rows.some(arrow) && element("li", {}, `▲ ▼ ${words.topic.shaken}`));
}

/** The cells of one dimension in one wave as a table, each leading to its course. */
export function cellTable(rows, attribute, measure, shown, caption) {
  const words = phrases(WORDS);
  return table(
    caption,
    [words.topic.column[attribute], ...words.topic.cells.map((text) => ({ text, numeric: true }))],
    rows.map((row) => [
      link(addressOf({ ...shown, ...cell({}), [attribute]: row[attribute] }), place(cell(row))),
      shownFigure(row, measure, words),
      row.value === null ? undefined : interval(row.low, row.high, measure),
      row.n ?? undefined,
    ]));
}

/** The cells of one dimension in one wave: a dot and its 95% interval each. */
export function dots(rows, measure) {
  const { withheld } = phrases(WORDS);
  const known = rows.filter(({ value }) => value !== null);
  const name = (row) => (row.value === null ? `${place(cell(row))}: ${withheld}` : place(cell(row)));
  return (width, colours) => ({
    grid: { left: 8, right: 32, top: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: "value",
      ...bounds(rows, measure),
      axisLabel: { formatter: (value) => figure(value, measure), color: colours.text, fontSize: 13, hideOverlap: true },
      splitLine: { lineStyle: { color: colours.grid, opacity: 0.35 } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.text, fontSize: 13, lineHeight: 16, width: Math.min(220, width / 2.2), overflow: "break", interval: 0 },
    },
    series: [
      {
        type: "scatter",
        symbolSize: 11,
        itemStyle: { color: colours.line },
        data: known.map((row) => [row.value, name(row)]),
        label: {
          show: true,
          position: "top",
          distance: 4,
          formatter: ({ dataIndex }) => bracketed(known[dataIndex], measure),
          color: colours.text,
          fontSize: 13,
        },
        markLine: {
          silent: true,
          symbol: "none",
          label: { show: false },
          lineStyle: { color: colours.line, type: "solid", width: 4, opacity: 0.35 },
          data: known.map((row) => [{ coord: [row.low, name(row)] }, { coord: [row.high, name(row)] }]),
        },
      },
    ],
  });
}
