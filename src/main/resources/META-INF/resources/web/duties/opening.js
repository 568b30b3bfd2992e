import { act } from "../acting.js";
import { ask } from "../dialog.js";
import { element } from "../elements.js";
import { field, line, lines, selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { wrongAt } from "../trouble.js";
import { begun } from "./draft.js";
import { WORDS } from "./words.js";

/**
 * Opens a duty by hand; gives its id, if it has been opened.
 *
 * @param {string} [topic] the one to begin with
 */
export async function opening(topics, topic) {
  const { cancel, opening: words } = phrases(WORDS).desk;
  const { draft, write, forget } = begun("new", { topic: topic ?? topics[0].id, title: "", reason: "" });
  const options = topics.map(({ id, name }) => [id, spoken(name)]);
  let opened;
  const done = await ask({
    title: words.title,
    body: (refusal) => [
      element(
        "div",
        { className: "stack" },
        field(words.name, line("duty-title", draft.title, write("title"), { maxLength: 200, lang: "de" }), {
          wrong: wrongAt(refusal, "/title"),
        }),
        field(words.topic, selection("duty-topic", draft.topic, options, write("topic")), { wrong: wrongAt(refusal, "/topic") }),
        field(words.reason, lines("duty-reason", draft.reason, write("reason"), { maxLength: 1000, lang: "de" }), {
          wrong: wrongAt(refusal, "/reason"),
        })),
    ],
    yes: words.send,
    no: cancel,
    act: async () => {
      const { title, reason } = draft;
      opened = (await act("POST", "/duties", { body: { topic: draft.topic, title: { de: title }, reason: { de: reason } } })).body.id;
    },
  });
  if (done) forget();
  return opened;
}
