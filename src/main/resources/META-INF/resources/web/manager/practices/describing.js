import { call } from "../../api.js";
import { ask } from "../../dialog.js";
import { button, buttons, element, heading, link as anchor, paragraph } from "../../elements.js";
import { phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { go, link } from "../../place.js";
import { trouble } from "../../trouble.js";
import { blank, draftOf, fields, written } from "./fields.js";
import { WORDS } from "./words.js";

const SECTION = "practices";

/** A form for an example: a new one, or one that is there, in its edition. */
export function describing(names, practice, edition) {
  const draft = practice ? draftOf(practice) : blank();
  const state = { refusal: undefined, sending: false };

  const attempt = async (work) => {
    if (state.sending) return;
    state.sending = true;
    try {
      const { body } = await work();
      return go({ section: SECTION, practice: body.id });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "stale") refusal.detail = phrases(WORDS).form.stale;
      state.refusal = refusal;
    } finally {
      state.sending = false;
    }
    redraw();
    document.querySelector("#describing .kern-alert")?.focus();
  };

  const send = (event) => {
    event.preventDefault();
    const body = written(draft, practice);
    return attempt(() =>
      practice ? call("PUT", `/practices/${practice.id}`, { body, edition }) : call("POST", "/practices", { body }));
  };

  const remove = async () => {
    const words = phrases(WORDS).form.removing;
    const gone = await ask({
      title: words.title,
      body: [paragraph(words.text)],
      yes: words.yes,
      act: () => call("DELETE", `/practices/${practice.id}`, { edition }),
    });
    if (gone) go({ section: SECTION });
  };

  return () => {
    const words = phrases(WORDS);
    return [
      anchor(link({ section: SECTION, practice: practice?.id }), words.back),
      heading(1, "kern-heading-large", practice ? words.form.change : words.form.new),
      paragraph(words.form.lead),
      element(
        "form",
        { className: "stack", id: "describing", onsubmit: send },
        state.refusal && trouble(state.refusal),
        fields(draft, names, state.refusal),
        buttons(
          button("primary", practice ? words.form.save : words.form.send, undefined, { type: "submit", className: "kern-btn--block" }),
          practice && button("secondary", words.form.remove, remove))),
    ];
  };
}
