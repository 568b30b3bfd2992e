import { element, link, paragraph } from "../elements.js";
import { phrases, spoken } from "../language.js";
import { CARRIERS, LAND_KEYS, PHASES, SIZES } from "../region.js";
import { place } from "./figures.js";
import { addressOf, ATTRIBUTES, view } from "./view.js";
import { WORDS } from "./words.js";

const ALL = "*";
const LISTS = { geo: LAND_KEYS, phase: Object.keys(PHASES), size: Object.keys(SIZES), carrier: Object.keys(CARRIERS) };
const NAMES = ["geo", ...ATTRIBUTES, "indicator", "measure"];

/** The part of a view for which several are named, as the API allows it: a page draws one line. */
export function several(shown) {
  return NAMES.find((name) => shown[name] === ALL || shown[name]?.includes(",") || (name === "measure" && shown[name] === "share"));
}

/** Says so, with the ways to each of them; where they have no names here, to what is shown unless somebody chooses. */
export function oneOf({ several: name, indicators = [] }) {
  const shown = view();
  const { topic: words } = phrases(WORDS);
  const codes = shown[name] === ALL ? LISTS[name] : shown[name].split(",");
  const wordings = new Map(indicators.map(({ id, wording }) => [id, spoken(wording)]));
  const choices = {
    indicator: () => [...wordings].filter(([id]) => shown[name] === ALL || codes.includes(id)),
    measure: () => [[undefined, words.usual]],
  };
  const choose = choices[name] ?? (() => codes.map((code) => [code, place({ [name]: code })]));
  return [
    paragraph(words.several),
    element(
      "ul",
      { className: "kern-list" },
      choose().map(([code, text]) => element("li", {}, link(addressOf({ ...shown, [name]: code }, location.pathname), text)))),
  ];
}
