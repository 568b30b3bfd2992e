import { element, heading, link, paragraph } from "../elements.js";
import { localized, phrases } from "../language.js";
import { only } from "./asked.js";
import { state } from "./course.js";
import { before, period, place, points } from "./figures.js";
import { addressOf, cell } from "./view.js";
import { WORDS } from "./words.js";

const CONFIRMED = ["tremor", "quake"];
const MOST = 4;

/** The movements that were confirmed last, each with the Laender that took part in it. */
export function shaken(tremors, topics, audiences, as_of) {
  const words = phrases(WORDS);
  const events = confirmed(tremors).slice(0, MOST);
  return element(
    "section",
    { className: "stack" },
    heading(2, "kern-heading-medium", words.overview.shaken),
    events.length === 0
      ? paragraph(words.overview.calm)
      : element("ul", { className: "events" }, events.map((event) => item(event, topics, audiences, as_of, words))));
}

/** Of each topic and wave in which anything was confirmed, all that moved: the newest wave first, and in it the whole nation. */
function confirmed(tremors) {
  const events = Map.groupBy(tremors, ({ topic, pulse }) => `${topic} ${pulse}`);
  return [...events.values()]
    .filter((moved) => moved.some(isConfirmed))
    .sort((one, other) => order(one[0].period, other[0].period) || Number(other.some(isNation)) - Number(one.some(isNation)));
}

function order(one, other) {
  if (before(one, other)) return 1;
  return before(other, one) ? -1 : 0;
}

function isConfirmed({ level }) {
  return CONFIRMED.includes(level);
}

function isNation({ geo, phase, size, carrier, level }) {
  return isConfirmed({ level }) && geo === "DE" && !phase && !size && !carrier;
}

function item(moved, topics, audiences, as_of, words) {
  const [{ topic: id, period: when, indicator }] = moved;
  const { overview: said } = words;
  const address = (row) => addressOf({ topic: id, indicator, ...cell(row), as_of });
  const nation = moved.find(isNation);
  const asked = only(audiences.get(indicator));
  const laender = moved.filter(({ geo }) => geo !== "DE");
  const groups = moved.filter((row) => isConfirmed(row) && row !== nation && row.geo === "DE");
  const listed = (rows, more) =>
    rows.flatMap((row, i) => [i > 0 && ", ", link(address(row), place(row)), more(row)]);
  return element(
    "li",
    { className: "event" },
    element(
      "h3",
      { className: "kern-heading-small" },
      link(addressOf({ topic: id, indicator, as_of }), localized(topics.find((topic) => topic.id === id)?.name ?? { de: id }))),
    nation
      ? paragraph(mark(nation), ` ${period(when)}, ${asked ?? said.nation} ${points(nation.value)} (${said.moved(points(nation.change))})`)
      : paragraph(mark(moved.find(isConfirmed)), ` ${period(when)}, ${asked ? said.notTogether(asked) : said.notNation}`),
    paragraph(`${said.laender}: `, laender.length === 0 ? said.none : listed(laender, (row) => ` (${state(row)})`)),
    groups.length > 0 && paragraph(`${said.groups}: `, listed(groups, () => undefined)));
}

/** The level as a word with its mark. */
export function mark({ level }) {
  return element("span", { className: `level level--${level}` }, phrases(WORDS).levels[level]);
}
