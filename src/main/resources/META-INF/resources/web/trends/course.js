import { phrases } from "../language.js";
import { element, table } from "../elements.js";
import { bracketed, change, figure, interval, period, place, points, shortPeriod } from "./figures.js";
import { WORDS } from "./words.js";

const REACHES = [20, 40, 60, 80, 100];
const NOTABLE = ["tremor", "quake"];

/** How far a wave has moved, in words; a slow drift is told besides, and a quiet one without it only as such. */
export function state({ level, drift }) {
  const words = phrases(WORDS);
  const known = drift && level === "quiet" ? "" : (words.levels[level] ?? "");
  return [known, drift && words.drift].filter(Boolean).join(", ");
}

/** To which side a wave has moved notably; nothing where it has not. */
export function arrow({ level, departure }) {
  if (!NOTABLE.includes(level)) return "";
  return departure < 0 ? "▼" : "▲";
}

/** What the line shows, in words. */
export function summary(rows, measureName, measure) {
  const words = phrases(WORDS);
  const { topic: said } = words;
  const shown = rows.filter(({ value }) => value !== null);
  const last = shown.at(-1);
  const moved = shown.filter(({ level }) => NOTABLE.includes(level)).map((row) => `${words.levels[row.level]} ${period(row.period)}`);
  const gaps = rows.length - shown.length;
  return [
    said.summary(place(rows[0]), measureName, period(rows[0].period), period(rows.at(-1).period)),
    last && said.summaryLast(shownFigure(last, measure, words), interval(last.low, last.high, measure), period(last.period)),
    moved.length > 0 && said.summaryMoved(moved.join(", ")),
    gaps > 0 && said.summaryGaps(gaps),
  ].filter(Boolean).join(" ");
}

/** The line with its 95% band: withheld waves are gaps, tremors bigger dots with their word. */
export function course(rows, measure) {
  const words = phrases(WORDS);
  const last = rows.at(-1);
  const data = (of) => rows.map((row) => (row.value === null ? null : of(row)));
  return (width, colours) => ({
    grid: { left: 8, right: 60, top: 60, bottom: 8, containLabel: true },
    xAxis: {
      type: "category",
      data: rows.map((row) => row.period),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: colours.grid } },
      axisLabel: { formatter: shortPeriod, color: colours.text, fontSize: 13, lineHeight: 16, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      ...bounds(rows, measure),
      axisLabel: { formatter: (value) => figure(value, measure), color: colours.text, fontSize: 13 },
      splitLine: { lineStyle: { color: colours.grid, opacity: 0.35 } },
      splitNumber: width < 480 ? 4 : 6,
    },
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      confine: true,
      backgroundColor: colours.paper,
      borderColor: colours.grid,
      textStyle: { color: colours.text },
      axisPointer: { lineStyle: { color: colours.grid } },
      formatter: ([{ dataIndex }]) => told(rows[dataIndex], measure, words),
    },
    series: [
      band("low", data(({ low }) => low), colours.line, 0),
      band("high", data(({ low, high }) => high - low), colours.line, 0.2),
      {
        type: "line",
        data: rows.map((row, i) => point(row, colours, rows[i - 1], words)),
        endLabel: { ...label(colours), show: last.value !== null, formatter: () => bracketed(last, measure), distance: 12 },
        lineStyle: { color: colours.line, width: 2.5 },
        itemStyle: { color: colours.line },
        symbol: "circle",
        symbolSize: 8,
        // Or else a narrow chart leaves out tremors and the newest figure with the dots it has no room for.
        showAllSymbol: true,
        markLine: measure === "balance" && {
          silent: true,
          symbol: "none",
          label: { show: false },
          lineStyle: { color: colours.muted, type: "dashed", width: 1 },
          data: [{ yAxis: 0 }],
        },
      },
    ],
  });
}

/** The ends of the axis of figures: of a balance as far to both sides, so that zero stands in the middle. */
export function bounds(rows, measure) {
  const ends = rows.flatMap(({ low, high }) => (low === null ? [] : [low, high]));
  if (measure === "mean" || ends.length === 0) return { scale: true };
  if (measure !== "balance") return { min: 0, max: Math.min(100, Math.ceil((Math.max(...ends) + 1) / 10) * 10) };
  const most = Math.max(15, ...ends.map(Math.abs));
  const reach = REACHES.find((each) => each >= most);
  return { min: -reach, max: reach, interval: reach / 2 };
}

function band(name, data, color, opacity) {
  return {
    name,
    type: "line",
    data,
    stack: "band",
    stackStrategy: "all",
    symbol: "none",
    silent: true,
    lineStyle: { opacity: 0 },
    areaStyle: { color, opacity },
    emphasis: { disabled: true },
  };
}

function point(row, colours, previous, words) {
  if (row.value === null) return null;
  const notable = NOTABLE.includes(row.level);
  // Words above neighbouring dots would cover each other: the second stands higher.
  const distance = NOTABLE.includes(previous?.level) ? 30 : 12;
  return {
    value: row.value,
    symbol: row.status === "unreliable" ? "emptyCircle" : "circle",
    symbolSize: notable ? 16 : 8,
    itemStyle: notable ? { color: colours.alarm } : undefined,
    label: { ...label(colours), show: notable, formatter: `${arrow(row)} ${words.levels[row.level]}`, position: "top", distance },
  };
}

function label(colours) {
  return { color: colours.text, fontSize: 14, fontWeight: 600, textBorderColor: colours.paper, textBorderWidth: 3 };
}

function told(row, measure, words) {
  if (row.value === null) return `${period(row.period)}\n${words.withheld}`;
  return [
    period(row.period),
    `${figure(row.value, measure)} (${interval(row.low, row.high, measure)})`,
    row.status === "unreliable" && words.unreliable,
    `${words.topic.n}: ${row.n}`,
    state(row),
  ].filter(Boolean).join("\n");
}

/** The same figures as a table, the newest first. */
export function courseTable(rows, measure, caption) {
  const words = phrases(WORDS);
  const [first, ...others] = words.topic.columns;
  return table(
    caption,
    [first, ...others.map((text, i) => ({ text, numeric: i < 5 }))],
    [...rows].reverse().map((row) => [
      period(row.period),
      row.value === null ? element("em", {}, words.withheld) : shownFigure(row, measure, words),
      row.value !== null && interval(row.low, row.high, measure),
      row.change && (measure === "mean" ? points(row.change.value) : change(row.change)),
      row.n,
      row.responseRate !== null && figure(row.responseRate, "share"),
      state(row),
    ].map((content) => (content === false || content === null ? undefined : content))));
}

/** A figure with what has to be said of it. */
export function shownFigure(row, measure, words) {
  const said = { unreliable: words.unreliable, topcoded: words.topcoded }[row.status];
  const value = row.value === null ? words.withheld : figure(row.value, measure);
  return said ? `${value} (${said})` : value;
}
