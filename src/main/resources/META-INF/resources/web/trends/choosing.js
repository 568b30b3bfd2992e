import { button, element } from "../elements.js";
import { field, line, selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { CARRIERS, LAENDER, LAND_KEYS, PHASES, SIZES } from "../region.js";
import { measureName } from "./answers.js";
import { period, place } from "./figures.js";
import { ATTRIBUTES, choosing, go, view } from "./view.js";
import { WORDS } from "./words.js";

const LISTS = { phase: PHASES, size: SIZES, carrier: CARRIERS };

/** The Laender to choose from, with all of Germany first. */
export function regionField(geo, chosen) {
  const words = phrases(WORDS).topic;
  const laender = LAND_KEYS.map((key) => [key, spoken(LAENDER[key].name)]);
  return field(words.region, selection("geo", geo ?? "", [["", place({})], ...laender], chosen));
}

/** Everything that can be chosen of a topic; each choice goes on from the address, which may be ahead of what is drawn. */
export function controls(shown, { indicators, indicator, measures, measure, periods }) {
  const words = phrases(WORDS);
  const { topic: said } = words;
  const attribute = (name) => {
    const options = Object.entries(LISTS[name]).map(([code, label]) => [code, spoken(label)]);
    return pick(name, said[name], shown[name], [["", words.all], ...options], (value) => choosing(view(), name, value));
  };
  const ends = [["", words.all], ...periods.map((code) => [code, period(code)])];
  return element(
    "details",
    { className: "kern-accordion choosing", open: isChosen(shown) },
    element("summary", { className: "kern-accordion__header" }, element("span", { className: "kern-title" }, said.filter)),
    element(
      "div",
      { className: "kern-accordion__body controls" },
      indicators.length > 1 &&
        pick("indicator", said.series, indicator.id, indicators.map(({ id, wording }) => [id, spoken(wording)]), (id) => ({
          indicator: id,
          measure: undefined,
        })),
      regionField(shown.geo === "DE" ? "" : shown.geo, (value) => go(choosing(view(), "geo", value || undefined))),
      ATTRIBUTES.map(attribute),
      pick("measure", said.measure, measure, measures.map((each) => [each, measureName(each, indicator)])),
      pick("from", said.from, shown.from, ends),
      pick("to", said.to, shown.to, ends),
      field(said.asOf, asOf(shown.as_of), { hint: said.asOfHint }),
      element("p", { className: "kern-hint" }, said.filterHint),
      button("secondary", said.reset, () => go(nothing(shown)))));
}

function pick(name, label, value, options, changes = (chosen) => ({ [name]: chosen })) {
  return field(label, selection(name, value, options, (chosen) => go(changes(chosen || undefined))));
}

// A day counts once it has been typed in full, not with each of its digits.
function asOf(value) {
  return line("as_of", value?.slice(0, 10), () => {}, {
    type: "date",
    onchange: ({ target }) => target.validity.valid && go({ as_of: target.value || undefined }),
  });
}

function nothing({ topic, ...chosen }) {
  return Object.fromEntries(Object.keys(chosen).map((name) => [name, undefined]));
}

function isChosen({ topic, ...chosen }) {
  return Object.values(chosen).some(Boolean);
}
