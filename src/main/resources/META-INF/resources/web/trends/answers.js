import { choices } from "../answer/scales.js";
import { table } from "../elements.js";
import { phrases, spoken } from "../language.js";
import { figure, interval } from "./figures.js";
import { WORDS } from "./words.js";

const SHARE = "share:";
const DONT_KNOW = "share:DK";

/** What an answer is called: in the words of its scale or option; the classes of a number are their own names. */
export function answerName(code, indicator) {
  if (indicator.kind === "number") return code.replace("..", "–");
  return spoken(choices(withOptions(indicator)).find(({ id }) => id === code)?.label ?? { de: code });
}

// The API gives an empty list where a scale has no options of its own.
function withOptions({ options, ...indicator }) {
  return { ...indicator, options: options?.length > 0 ? options : undefined };
}

/** What a measure is called. */
export function measureName(measure, indicator) {
  const words = phrases(WORDS).topic;
  if (!measure.startsWith(SHARE)) return words[measure];
  if (measure === DONT_KNOW) return words.dontKnow;
  return words.shareOf(answerName(measure.slice(SHARE.length), indicator));
}

/** The shares of one wave, in the order of the scale. */
export function shares(rows) {
  return rows.filter(({ measure, value }) => measure.startsWith(SHARE) && measure !== DONT_KNOW && value !== null);
}

/** How the answers of one wave are spread: a bar for each, with its figure. */
export function spread(rows, indicator) {
  const names = rows.map(({ measure }) => answerName(measure.slice(SHARE.length), indicator));
  return (width, colours) => ({
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: "value", min: 0, show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: names,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.text, fontSize: 14, lineHeight: 16, width: Math.min(260, width / 2.4), overflow: "break", interval: 0 },
    },
    series: [
      {
        type: "bar",
        data: rows.map(({ value }) => value),
        barMaxWidth: 22,
        itemStyle: { color: colours.line },
        label: { show: true, position: "right", formatter: ({ value }) => figure(value, SHARE), color: colours.text, fontSize: 14 },
      },
    ],
  });
}

export function spreadTable(rows, indicator, caption) {
  const words = phrases(WORDS).topic;
  const columns = [words.answer, { text: words.share, numeric: true }, { text: words.interval, numeric: true }];
  return table(caption, columns, rows.map(({ measure, value, low, high }) => [
    answerName(measure.slice(SHARE.length), indicator),
    figure(value, measure),
    interval(low, high, measure),
  ]));
}
