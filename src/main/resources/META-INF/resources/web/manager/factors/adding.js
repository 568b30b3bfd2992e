import { call } from "../../api.js";
import { alert, button, buttons, element, heading } from "../../elements.js";
import { DIRECTIONS } from "../../factors/collection.js";
import { WORDS as PUBLIC } from "../../factors/words.js";
import { field, lines, selection } from "../../forms.js";
import { phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { trouble, wrongAt } from "../../trouble.js";
import { WORDS } from "./words.js";

const EXISTS = "urn:seismograph:problem:factor-exists";

/** A form for a sentence of one's own. @param {(done: string) => Promise} again shows what there is then */
export function adding(of, again) {
  const draft = { direction: DIRECTIONS[0], text: "" };
  const state = { refusal: undefined };

  const attempt = async (work, done) => {
    try {
      await work();
      Object.assign(draft, { text: "" });
      state.refusal = undefined;
      await again(done);
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "unauthorized") return location.reload();
      state.refusal = refusal;
      redraw();
      document.querySelector("#adding .kern-alert")?.focus();
    }
  };

  const send = (event) => {
    event.preventDefault();
    return attempt(() => call("POST", "/factors", { body: { field: of, ...draft } }), "added");
  };
  const agree = () => {
    const there = state.refusal.about;
    return attempt(() => call("PUT", `/factors/${there}/opinion`, { body: { opinion: "agree" } }), "agreed");
  };

  return () => {
    const words = phrases(WORDS).add;
    const { refusal } = state;
    return element(
      "form",
      { className: "stack", id: "adding", onsubmit: send },
      heading(2, "kern-heading-medium", words.title),
      refusal && (refusal.type === EXISTS ? offering(words, agree) : trouble(refusal)),
      field(words.direction, selection(
        "direction", draft.direction, DIRECTIONS.map((each) => [each, phrases(PUBLIC).beginning[each]]), (chosen) => (draft.direction = chosen))),
      field(words.text, lines("text", draft.text, (text) => (draft.text = text), { maxLength: 200, rows: 2, required: true, lang: "de" }), {
        hint: words.hint,
        wrong: wrongAt(refusal, "/text"),
      }),
      buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" })));
  };
}

function offering(words, agree) {
  const box = alert("info", words.exists, buttons(button("secondary", words.agree, agree)));
  box.tabIndex = -1;
  return box;
}
