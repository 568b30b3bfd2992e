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
  const of = (id) => topics.find((topic) => topic.id === id);
  const asked = [...new Set(pulse.questions.map(({ topic }) => topic))].map(of).filter(Boolean);
  return [
    release.withdrawnAt &&
      alert("warning", words.withdrawn(moment(release.withdrawnAt)), paragraph(localized(release.withdrawalReason))),
    section("results", words.results,
      element(
        "ul",
        { className: "kern-list results" },
        !release.withdrawnAt &&
          asked.map((topic) =>
            element("li", {}, link(`/trends?topic=${encodeURIComponent(topic.id)}`, words.trend(spoken(topic.name))))),
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
