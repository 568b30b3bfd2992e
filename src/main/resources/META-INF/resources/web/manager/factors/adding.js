import { draft as kept, keepDraft } from "../../drafts.js";
import { alert, button, buttons, element } from "../../elements.js";
import { WORDS as PUBLIC } from "../../factors/words.js";
import { field, lines } from "../../forms.js";
import { phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { trouble, wrongAt } from "../../trouble.js";
import { change } from "../acting.js";
import { WORDS } from "./words.js";

const EXISTS = "urn:seismograph:problem:factor-exists";

/** A form for a sentence of one's own that begins in one way. @param {(done: string) => Promise} again shows what there is then */
export function adding(of, direction, again) {
  const form = `factor.${of}.${direction}`;
  const draft = { text: "", ...kept(form) };
  const state = { refusal: undefined, busy: false };

  const attempt = async (work, done) => {
    if (state.busy) return;
    state.busy = true;
    try {
      await work();
      draft.text = "";
      keepDraft(form);
      state.refusal = undefined;
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
      redraw();
      document.querySelector(`#adding-${direction} .kern-alert`)?.focus();
      return;
    } finally {
      state.busy = false;
    }
    await again(done);
  };

  const send = (event) => {
    event.preventDefault();
    return attempt(() => change("POST", "/factors", { body: { field: of, direction, text: draft.text } }), "added");
  };
  const agree = () => {
    const there = state.refusal.about;
    return attempt(() => change("PUT", `/factors/${there}/opinion`, { body: { opinion: "agree" } }), "agreed");
  };

  return () => {
    const words = phrases(WORDS).add;
    const { refusal } = state;
    const write = (text) => {
      draft.text = text;
      keepDraft(form, text ? draft : undefined);
    };
    return element(
      "form",
      { className: "stack", id: `adding-${direction}`, noValidate: true, onsubmit: send },
      refusal && (refusal.type === EXISTS ? offering(words, agree) : trouble(refusal)),
      field(phrases(PUBLIC).beginning[direction], lines(`text-${direction}`, draft.text, write, { maxLength: 200, rows: 2, required: true, lang: "de" }), {
        hint: words.hint,
        wrong: wrongAt(refusal, "/text"),
      }),
      buttons(button("secondary", words.send, undefined, { type: "submit", className: "kern-btn--block" })));
  };
}

function offering(words, agree) {
  const box = alert("info", words.exists, buttons(button("secondary", words.agree, agree)));
  box.tabIndex = -1;
  return box;
}
