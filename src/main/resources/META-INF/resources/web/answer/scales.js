const DONT_KNOW = { de: "weiß nicht / trifft nicht zu", en: "don’t know / not applicable" };

const FIVE = ["PP", "P", "E", "M", "MM"];
const THREE = ["P", "E", "M"];
const YES_NO = ["Y", "N"];

const LABELS = {
  "five-point": {
    change: scale(
      FIVE,
      ["deutlich zugenommen", "eher zugenommen", "unverändert", "eher abgenommen", "deutlich abgenommen"],
      ["increased a lot", "increased somewhat", "unchanged", "decreased somewhat", "decreased a lot"]),
    level: scale(
      FIVE,
      ["sehr hoch", "eher hoch", "mittel", "eher niedrig", "sehr niedrig"],
      ["very high", "rather high", "medium", "rather low", "very low"]),
  },
  "three-point": {
    change: scale(THREE, ["zugenommen", "unverändert", "abgenommen"], ["increased", "unchanged", "decreased"]),
    level: scale(THREE, ["hoch", "mittel", "niedrig"], ["high", "medium", "low"]),
  },
  "yes-no": {
    change: scale(YES_NO, ["ja", "nein"], ["yes", "no"]),
    level: scale(YES_NO, ["ja", "nein"], ["yes", "no"]),
  },
};

function scale(codes, german, english) {
  return codes.map((id, i) => ({ id, label: { de: german[i], en: english[i] } }));
}

/** What can be chosen: the codes of a scale, or the question's own options. */
export function choices(question) {
  return question.options ?? LABELS[question.kind][question.measures];
}

export const dontKnow = { id: "DK", label: DONT_KNOW };
