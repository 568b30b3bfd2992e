import { act } from "../acting.js";
import { ask } from "../dialog.js";
import { dutyName } from "../duty-card.js";
import { element, paragraph } from "../elements.js";
import { field, line, lines, selection } from "../forms.js";
import { phrases } from "../language.js";
import { wrongAt } from "../trouble.js";
import { begun } from "./draft.js";
import { WORDS } from "./words.js";

/** Answers a duty, for good; gives whether it has been answered. */
export async function answering(duty) {
  const { cancel, answering: words } = phrases(WORDS).desk;
  const { draft, write, forget } = begun(duty.id, { outcome: "measure", de: "", en: "", until: "" });
  const done = await ask({
    title: `${words.title}: ${dutyName(duty)}`,
    body: (refusal) => [
      paragraph(words.hint),
      element(
        "div",
        { className: "stack" },
        field(words.text, lines("answer", draft.de, write("de"), { maxLength: 1000, lang: "de" }), { wrong: wrongAt(refusal, "/text/de") }),
        field(words.outcome, selection("outcome", draft.outcome, Object.entries(words.outcomes), write("outcome"))),
        field(words.en, lines("answer-en", draft.en, write("en"), { maxLength: 1000, lang: "en" }), { wrong: wrongAt(refusal, "/text/en") }),
        field(words.until, line("until", draft.until, write("until"), { type: "date" }), { wrong: wrongAt(refusal, "/until") })),
    ],
    yes: words.send,
    no: cancel,
    act: () => act("PUT", `/duties/${duty.id}/answer`, { body: answer(draft) }),
  });
  if (done) forget();
  return done;
}

function answer({ outcome, de, en, until }) {
  return { outcome, text: { de, ...(en.trim() && { en }) }, ...(outcome === "measure" && until && { until }) };
}
