import { button, element } from "../elements.js";
import { field, line, selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { CARRIERS, LAENDER, LAND_KEYS, PHASES, SIZES } from "../region.js";
import { measureName } from "./answers.js";
import { only } from "./asked.js";
import { period, place } from "./figures.js";
import { ATTRIBUTES, choosing, go, view } from "./view.js";
import { WORDS } from "./words.js";

const LISTS = { phase: PHASES, size: SIZES, carrier: CARRIERS };

// Earlier there was nothing to know; and a year that is being typed passes through the first centuries.
const FIRST_DAY = "2000-01-01";

/** The Laender to choose from, with all who are asked first. */
export function regionField(geo, chosen, audience) {
  const words = phrases(WORDS).topic;
  const laender = LAND_KEYS.map((key) => [key, spoken(LAENDER[key].name)]);
  return field(words.region, selection("geo", geo ?? "", [["", place({ audience })], ...laender], chosen));
}

/** Everything that can be chosen of a topic; each choice goes on from the address, which may be ahead of what is drawn. */
export function controls(shown, { indicators, indicator, measures, measure, periods }) {
  const words = phrases(WORDS);
  const { topic: said } = words;
  const attribute = (name) => {
    const options = Object.entries(LISTS[name]).map(([code, label]) => [code, spoken(label)]);
    return pick(name, said[name], shown[name], [["", words.all], ...options], (value) => choosing(view(), name, value));
  };
  const offered = [...new Set([...measures, measure])].filter(Boolean);
  const ends = [["", words.all], ...periods.map((code) => [code, period(code)])];
  return element(
    "details",
    { className: "kern-accordion choosing", id: "choosing", open: isChosen(shown) },
    element("summary", { className: "kern-accordion__header" }, element("span", { className: "kern-title" }, said.filter)),
    element(
      "div",
      { className: "kern-accordion__body controls" },
      indicators.length > 1 &&
        pick("indicator", said.series, indicator.id, indicators.map(named), (id) => ({
          indicator: id,
          measure: undefined,
        })),
      regionField(shown.geo === "DE" ? "" : shown.geo, (value) => go(choosing(view(), "geo", value || undefined)), indicator.audience),
      ATTRIBUTES.map(attribute),
      pick("measure", said.measure, measure, offered.map((each) => [each, measureName(each, indicator)])),
      pick("from", said.from, shown.from, ends),
      pick("to", said.to, shown.to, ends),
      field(said.asOf, asOf(shown.as_of), { hint: said.asOfHint }),
      element("p", { className: "kern-hint" }, said.filterHint),
      button("secondary", said.reset, () => go(nothing(shown)), { id: "reset" })));
}

function pick(name, label, value, options, changes = (chosen) => ({ [name]: chosen })) {
  return field(label, selection(name, value, options, (chosen) => go(changes(chosen || undefined))));
}

function named({ id, wording, audience }) {
  const limited = only(audience);
  return [id, limited ? `${spoken(wording)} (${limited})` : spoken(wording)];
}

// A day counts once somebody has done with it: to the browser every digit of a year that is typed makes another day. A field that is
// drawn anew is left too, and by then the address knows its day.
function asOf(value) {
  const day = (as_of) => as_of?.slice(0, 10) ?? "";
  const done = ({ target }) => {
    if (target.validity.valid && target.value !== day(view().as_of)) go({ as_of: target.value || undefined });
  };
  return line("as_of", day(value), () => {}, {
    type: "date",
    min: FIRST_DAY,
    onblur: done,
    onkeydown: (event) => event.key === "Enter" && done(event),
  });
}

function nothing({ topic, ...chosen }) {
  return Object.fromEntries(Object.keys(chosen).map((name) => [name, undefined]));
}

function isChosen({ topic, ...chosen }) {
  return Object.values(chosen).some(Boolean);
}
