import { element, paragraph } from "./elements.js";
import { day, localized, phrases, spoken } from "./language.js";
import { LAENDER } from "./region.js";

const WORDS = {
  de: {
    severity: (of) => `Dringlichkeit ${of} von 5`,
    nowhere: "Land nicht genannt",
    struck: "Der Text ist entfernt.",
    raised: (when) => `gemeldet am ${when}`,
    supported: (count) => `mindestens ${count} Quartiere melden dasselbe`,
    closed: (when) => `Abgeschlossen am ${when}.`,
  },
  en: {
    severity: (of) => `urgency ${of} of 5`,
    nowhere: "Land not named",
    struck: "The text has been removed.",
    raised: (when) => `raised on ${when}`,
    supported: (count) => `at least ${count} neighbourhoods say the same`,
    closed: (when) => `Closed on ${when}.`,
  },
};

/** A signal as managers and editors see it, and what can be done with it. */
export function signalCard(signal, topics, ...actions) {
  const words = phrases(WORDS);
  const topic = topics.find(({ id }) => id === signal.topic);
  const place = signal.neighbourhoodName ?? (signal.land ? spoken(LAENDER[signal.land].name) : words.nowhere);
  return element(
    "article",
    { className: "boxed stack", id: `signal-${signal.id}`, tabIndex: -1 },
    element("h3", { className: "kern-heading-small" }, topic ? localized(topic.name) : signal.topic),
    signal.text ? element("p", { className: "kern-body", lang: "de" }, signal.text) : element("p", { className: "kern-body" }, element("em", {}, words.struck)),
    paragraph([
      place,
      words.severity(signal.severity),
      words.raised(day(`${signal.raisedOn}T12:00:00Z`)),
      signal.supportedByAtLeast > 0 && words.supported(signal.supportedByAtLeast),
    ].filter(Boolean).join(" · ")),
    signal.closedOn && paragraph(words.closed(day(`${signal.closedOn}T12:00:00Z`))),
    ...actions);
}
