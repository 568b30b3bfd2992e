import { Refusal } from "../api.js";
import { alert, button, buttons, element, link, paragraph } from "../elements.js";
import { field, lines } from "../forms.js";
import { language, localized, moment, phrases, spoken } from "../language.js";
import { archiving } from "./archiving.js";
import { COURSE } from "./course-words.js";
import { withdrawRelease } from "./desk.js";
import { ask } from "../dialog.js";
import { reread, wayOn } from "./place.js";
import { section } from "./section.js";
import { textDesks } from "./texts.js";

/** A published pulse: where its results are, and what comes next. */
export function releasedView(state) {
  const words = phrases(COURSE).released;
  const { pulse, topics } = state;
  const { release } = pulse;
  return [
    release.withdrawnAt &&
      alert("warning", words.withdrawn(moment(release.withdrawnAt)), paragraph(localized(release.withdrawalReason))),
    section("results", words.results,
      state.withheld && paragraph(words.withheld),
      element(
        "ul",
        { className: "kern-list results" },
        !release.withdrawnAt && trends(pulse, topics, words),
        element("li", {}, link(`/api/v1/releases/${pulse.id}/v1/cells.csv`, words.csv)),
        element("li", {}, link(`/api/v1/releases/${pulse.id}`, words.json)))),
    textDesks(state),
    section("next", words.next,
      paragraph(words.copyHint),
      buttons(wayOn("primary", { fresh: true, from: pulse.id }, words.copy))),
    archiving(pulse),
    !release.withdrawnAt && buttons(button("tertiary", words.withdraw, () => withdraw(pulse))),
  ];
}

/** One for each question; free texts have none. */
function trends({ questions }, topics, words) {
  return questions.filter(({ kind }) => kind !== "text").map(({ topic: id, indicator, wording }) => {
    const topic = topics.find((each) => each.id === id);
    const isStanding = topic?.standingIndicator === indicator;
    const address = new URLSearchParams(isStanding ? { topic: id } : { topic: id, indicator });
    return element("li", {}, link(`/trends?${address}`, words.trend(spoken(isStanding ? topic.name : wording))));
  });
}

async function withdraw(pulse) {
  const words = phrases(COURSE).released.withdrawing;
  const reason = { de: "", en: "" };
  const write = (tongue) => lines(`reason-${tongue}`, "", (text) => (reason[tongue] = text), { lang: tongue, maxLength: 1000 });
  const done = await ask({
    title: words.title,
    body: [
      paragraph(words.text),
      element(
        "div",
        { className: "stack" },
        field(words.de, write("de"), { hint: words.hint }),
        field(words.en, write("en"))),
      paragraph(words.final),
    ],
    yes: words.yes,
    act: () => {
      const de = reason.de.trim();
      if (!de) throw new Refusal("refused", { detail: words.missing }, language());
      return withdrawRelease(pulse.id, { de, en: reason.en.trim() || undefined });
    },
  });
  if (done) reread();
}
