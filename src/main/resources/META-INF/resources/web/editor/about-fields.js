import { element } from "../elements.js";
import { field, line, lines, selection } from "../forms.js";
import { language, phrases } from "../language.js";
import { lacksEnglish } from "./checks.js";
import { entry } from "./entry.js";
import { nearby, periodName } from "./periods.js";
import { section } from "./section.js";
import { WRITING } from "./writing-words.js";

const OTHER = "other";

/** What the pulse is about, why it comes now, and of which time the answers speak. */
export function aboutFields(state, { changed, rebuild }) {
  const words = phrases(WRITING);
  const { manuscript } = state;
  const text = (name, tongue, make, label, more) =>
    entry(state, `/${name}/${tongue}`, label, (id, extra) => {
      const write = (value) => changed(() => (manuscript[name][tongue] = value));
      return make(id, manuscript[name][tongue], write, { ...extra, lang: tongue, maxLength: 1000 });
    }, more);
  const missing = (name) => () => (lacksEnglish(manuscript[name]) ? [words.advice.noEnglish] : []);
  return section("about", words.about,
    text("title", "de", line, words.titleDe, { hint: words.titleHint }),
    text("title", "en", line, words.titleEn, { advice: missing("title") }),
    text("occasion", "de", lines, words.occasionDe, { hint: words.occasionHint, advice: () => sameOccasion(manuscript, words) }),
    text("occasion", "en", lines, words.occasionEn, { advice: missing("occasion") }),
    element("div", { className: "side-by-side" }, period(state, words, changed, rebuild)));
}

function sameOccasion({ occasion, copiedOccasion }, words) {
  return copiedOccasion && occasion.de === copiedOccasion ? [words.advice.sameOccasion] : [];
}

function period(state, words, changed, rebuild) {
  const { manuscript } = state;
  const near = nearby(Date.now());
  const free = state.freePeriod || !near.includes(manuscript.period);
  const choose = (value) => {
    if (value !== OTHER) changed(() => (manuscript.period = value));
    if (free === (value === OTHER)) return;
    state.freePeriod = value === OTHER;
    rebuild("period");
  };
  const quarters = [...near.map((code) => [code, periodName(code, language())]), [OTHER, words.otherPeriod]];
  const make = (id, extra) => line(id, manuscript.period, (value) => changed(() => (manuscript.period = value.trim())), extra);
  const select = (id, extra) => selection(id, free ? OTHER : manuscript.period, quarters, choose, extra);
  if (!free) {
    return entry(state, "/period", words.period, (_id, extra) => select("period", extra), { hint: words.periodHint });
  }
  return [
    field(words.period, select("period"), { hint: words.periodHint }),
    entry(state, "/period", words.periodCode, make, { hint: words.periodCodeHint }),
  ];
}
