import { element, fault, paragraph } from "../elements.js";
import { tick } from "../forms.js";
import { number, phrases, spoken } from "../language.js";
import { audienceOptions, reach } from "./audience.js";
import { adviceBox, refused } from "./entry.js";
import { live } from "./live.js";
import { section } from "./section.js";
import { WRITING } from "./writing-words.js";

const EVERYBODY = "";

/** Who is asked: everybody, or some along one dimension. */
export function audienceFields(state, act) {
  const words = phrases(WRITING);
  const { manuscript, materials } = state;
  const { audience } = manuscript;
  const choose = (by) => {
    Object.assign(audience, { by, codes: [] });
    state.faults.delete("/audience");
    act.restructured();
    act.rebuild(`audience-${by}`);
  };
  const wrong = state.faults.get("/audience");
  return section("audience", words.audience,
    element(
      "fieldset",
      { className: `kern-fieldset ${wrong ? "kern-fieldset--error" : ""}` },
      element("legend", { className: "kern-label" }, words.audienceBy),
      element("div", { className: "kern-fieldset__body" }, [EVERYBODY, ...Object.keys(words.dimensions)].map((by) =>
        element(
          "label",
          { className: "kern-form-check" },
          element("input", {
            type: "radio",
            id: `audience-${by}`,
            name: "audience",
            className: "kern-form-check__radio",
            checked: audience.by === by,
            onchange: () => choose(by),
            "data-pointer": by === audience.by && "/audience",
            "aria-describedby": wrong && "audience-fault",
          }),
          element("span", { className: "kern-label" }, by === EVERYBODY ? words.everybody : words.dimensions[by])))),
      wrong && fault("audience-fault", refused(wrong))),
    audience.by !== EVERYBODY && codes(state, act, words),
    live(() => [paragraph(reached(audience, materials, words))], { className: "promise" }),
    adviceBox(() => audienceAdvice(audience, materials, words)));
}

function reached(audience, materials, words) {
  return words.reach(number(reach(audience, materials)), number(materials.neighbourhoods.length));
}

function codes({ manuscript, materials, faults }, act, words) {
  const { audience } = manuscript;
  const toggle = (code) => (checked) => {
    act.changed(() => {
      audience.codes = checked ? [...audience.codes, code] : audience.codes.filter((each) => each !== code);
    });
    // Whoever is mending it need not be told any more.
    if (faults.delete("/audience")) act.rebuild(`audience-code-${code}`);
  };
  return element(
    "fieldset",
    { className: "kern-fieldset" },
    element("legend", { className: "kern-label" }, words.dimensions[audience.by]),
    element(
      "div",
      { className: "kern-fieldset__body codes" },
      audienceOptions(audience.by, materials).map(({ code, label }) =>
        tick(`audience-code-${code}`, spoken(label), audience.codes.includes(code), toggle(code)))));
}

function audienceAdvice(audience, materials, words) {
  if (audience.by !== EVERYBODY && audience.codes.length === 0) return [words.advice.nobodyChosen];
  return reach(audience, materials) < materials.terms.minOneWay ? [words.advice.tooFewReached(materials.terms.minOneWay)] : [];
}
