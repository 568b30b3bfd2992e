import { AREAS } from "../areas.js";
import { element, paragraph, table } from "../elements.js";
import { moment, number, phrases, spoken } from "../language.js";
import { CARRIERS, LAENDER, PHASES, SIZES } from "../region.js";
import { WORDS } from "./words.js";

/** How the groups of a dimension are called. */
export const GROUPS = {
  land: (code) => LAENDER[code].name,
  phase: (code) => PHASES[code],
  size: (code) => SIZES[code],
  carrier: (code) => CARRIERS[code],
};

/** How relevant a dispatch is, and where. */
export function profile({ state, rateUntil, terms, cells }) {
  const words = phrases(WORDS).profile;
  return element(
    "section",
    { className: "stack" },
    element("h2", { className: "kern-heading-medium" }, words.title),
    state === "counted" ? counted(terms, cells, words) : paragraph(state === "sent" ? words.sent(moment(rateUntil)) : words.waiting));
}

function counted(terms, cells, words) {
  const [whole] = cells;
  if (!whole) return [paragraph(words.nothing), paragraph(words.withheld(terms.minOneWay, terms.greatestNoise))];
  return [
    paragraph(words.of(number(whole.n), number(whole.invited)), " ", words.median(number(whole.median))),
    bars(words.relevance, whole.relevance.map((share) => [words.grade[share.of], share]), words),
    whole.known && paragraph(words.knownBy(percent(whole.known, words))),
    bars(words.forwarded, whole.forwarded.map((share) => [areaOf(share.of, words), share]), words),
    Object.keys(GROUPS).map((dimension) => group(dimension, parts(dimension, cells), words)),
    element("p", { className: "kern-body promise" }, words.withheld(terms.minOneWay, terms.greatestNoise)),
  ];
}

function areaOf(id, words) {
  return id === "nobody" ? words.nobody : spoken(AREAS[id]);
}

/** Bars with their figures; whoever sees no bars reads the figures. */
function bars(title, rows, words) {
  return element(
    "div",
    { className: "stack bars" },
    element("h3", { className: "kern-heading-small" }, title),
    element("ul", {}, rows.map(([name, share]) =>
      element(
        "li",
        { className: "kern-body" },
        element("span", { className: "bar__name" }, name),
        bar(share),
        element("span", { className: "bar__figure" }, percent(share, words))))));
}

/** As long as its share; hatched where only a bound is known. */
function bar({ percent: value, low, high }) {
  const fill = element("span", { className: value === undefined ? "bar__fill bar__fill--bound" : "bar__fill" });
  fill.style.width = `${value ?? (low > 0 ? low : high)}%`;
  return element("span", { className: "bar", "aria-hidden": "true" }, fill);
}

/** Where one group is all there are, it says nothing more. */
function parts(dimension, cells) {
  return cells.filter((cell) => cell.dimension === dimension && cell.invited < cells[0].invited);
}

function percent({ percent: value, low, high }, words) {
  const written = (figure) => number(figure / 100, { style: "percent", maximumFractionDigits: 0 });
  if (value !== undefined) return written(value);
  return low > 0 ? words.atLeast(written(low)) : words.atMost(written(high));
}

function group(dimension, cells, words) {
  if (cells.length === 0) return undefined;
  const [name, ...numeric] = words.columns;
  const sorted = [...cells].sort((one, other) => other.median - one.median || (other.mean ?? 0) - (one.mean ?? 0));
  return [
    element("h3", { className: "kern-heading-small" }, words.groups[dimension]),
    table(words.groups[dimension], [name, ...numeric.map((text) => ({ text, numeric: true }))], sorted.map((cell) => [
      spoken(GROUPS[dimension](cell.code)),
      number(cell.n),
      number(cell.median),
      cell.mean === undefined ? "" : number(cell.mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      cell.known ? percent(cell.known, words) : "",
    ])),
  ];
}
