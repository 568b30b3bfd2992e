import { button, buttons, element, fault, heading, link as anchor } from "../../elements.js";
import { field, lines, selection } from "../../forms.js";
import { phrases, spoken } from "../../language.js";
import { go, link } from "../../place.js";
import { redraw } from "../../page.js";
import { trouble, wrongAt } from "../../trouble.js";
import { change } from "../acting.js";
import { WORDS } from "./words.js";

const MOST = 280;

/** The form with which a manager raises a topic. */
export function raising(topics) {
  const draft = { topic: "", severity: undefined, text: "", named: false };
  const state = { refusal: undefined, missing: {}, sending: false };

  const send = async (event) => {
    event.preventDefault();
    if (state.sending) return;
    state.missing = Object.fromEntries(["topic", "severity", "text"].filter((name) => !String(draft[name] ?? "").trim()).map((name) => [name, true]));
    state.refusal = undefined;
    const [first] = Object.keys(state.missing);
    if (first) return again(first === "severity" ? "severity-1" : first);
    state.sending = true;
    try {
      await change("POST", "/signals", { body: draft });
      go({ section: "signals", raised: "1" });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
      again("trouble");
    } finally {
      state.sending = false;
    }
  };

  return () => {
    const words = phrases(WORDS).form;
    const wrong = (name) => (state.missing[name] ? words.missing[name] : wrongAt(state.refusal, `/${name}`));
    const text = lines("text", draft.text, (given) => {
      draft.text = given;
      hint();
    }, { maxLength: MOST, required: true });
    const box = field(words.text, text, { hint: words.hint(MOST - draft.text.length), wrong: wrong("text") });
    const hint = () => (box.querySelector(".kern-hint").textContent = words.hint(MOST - draft.text.length));
    const box2 = state.refusal && trouble(state.refusal);
    if (box2) box2.id = "trouble";
    return [
      anchor(link({ section: "signals" }), words.back, { className: "back" }),
      heading(1, "kern-heading-large", words.title),
      element(
        "form",
        { className: "stack", noValidate: true, onsubmit: send },
        box2,
        field(
          words.topic,
          selection("topic", draft.topic, [["", words.choose], ...topics.map(({ id, name }) => [id, spoken(name)])], (id) => (draft.topic = id)),
          { wrong: wrong("topic") }),
        choice("severity", words.severity, words.steps.map((step, i) => [i + 1, step]), draft, wrong("severity")),
        box,
        choice("named", words.named, [[false, words.landOnly], [true, words.withName]], draft),
        buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" }))),
    ];
  };
}

function again(focus) {
  redraw();
  document.getElementById(focus)?.focus();
}

/** One of a few, each a row that can be hit anywhere. */
function choice(name, legend, options, draft, wrong) {
  return element(
    "fieldset",
    { className: `kern-fieldset ${wrong ? "kern-fieldset--error" : ""}`.trim(), "aria-describedby": wrong ? `${name}-fault` : null },
    element("legend", { className: "kern-label" }, legend),
    element(
      "div",
      { className: "choices" },
      options.map(([value, text]) =>
        element(
          "label",
          { className: "kern-form-check choice" },
          element("input", {
            id: `${name}-${value}`,
            type: "radio",
            name,
            className: "kern-form-check__radio",
            checked: draft[name] === value,
            onchange: () => (draft[name] = value),
          }),
          element("span", { className: "kern-label" }, text)))),
    wrong && fault(`${name}-fault`, wrong));
}
