import { element, fault } from "../elements.js";
import { field, forgive, selection, tick } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { redraw } from "../page.js";
import { CARRIERS, LAENDER, LAND_KEYS, PHASES, SIZES } from "../region.js";
import { WORDS } from "./words.js";

const LISTS = {
  laender: LAND_KEYS.map((key) => [key, LAENDER[key].name]),
  phases: Object.entries(PHASES),
  sizes: Object.entries(SIZES),
  carriers: Object.entries(CARRIERS),
};

/** Which topics it is about. @param draft its `topics` are changed */
export function topicFields(draft, topics, follow, wrong) {
  const words = phrases(WORDS).write;
  return several("topics", words.topics, topics.map(({ id, name }) => [id, name]), draft.topics, follow, wrong);
}

/** Whom it is for: everybody, or some along one dimension. @param draft `by` and `codes` are changed */
export function audienceFields(draft, follow, wrong) {
  const words = phrases(WORDS).write;
  const choose = (by) => {
    Object.assign(draft, { by, codes: new Set() });
    redraw();
    document.getElementById("audience").focus();
  };
  return [
    field(words.audience, selection("audience", draft.by, Object.entries(words.by), choose), { wrong: draft.by ? undefined : wrong }),
    draft.by && several("codes", words.by[draft.by], LISTS[draft.by], draft.codes, follow, wrong),
  ];
}

function several(id, legend, options, chosen, follow, wrong) {
  const set = element(
    "fieldset",
    { className: `kern-fieldset ${wrong ? "kern-fieldset--error" : ""}`.trim(), "aria-describedby": wrong && `${id}-fault` },
    element("legend", { className: "kern-label" }, legend),
    element("div", { className: "kern-fieldset__body codes" }, options.map(([code, name]) =>
      tick(`${id}-${code}`, spoken(name), chosen.has(code), (ticked) => {
        if (ticked) chosen.add(code);
        else chosen.delete(code);
        follow();
      }))),
    wrong && fault(`${id}-fault`, wrong));
  if (wrong) forgive(set, wrong);
  return set;
}
