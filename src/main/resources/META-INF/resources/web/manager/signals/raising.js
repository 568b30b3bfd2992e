import { draft as kept, keepDraft } from "../../drafts.js";
import { button, element, fault, heading, link as anchor, paragraph } from "../../elements.js";
import { field, forgive, lines } from "../../forms.js";
import { phrases, spoken } from "../../language.js";
import { link } from "../../place.js";
import { redraw } from "../../page.js";
import { trouble, wrongAt } from "../../trouble.js";
import { change } from "../acting.js";
import { WORDS } from "./words.js";

const MOST = 280;
const GRADES = [1, 2, 3, 4, 5];
const FORM = "signal";

/**
 * The form with which a manager raises a topic: one tap for the topic, after which the text has the focus, and one for how urgent it is,
 * which sends it.
 *
 * @param {number} fewest so many neighbourhoods a Land must have to be named
 * @param {() => void} raised what happens then
 */
export function raising(topics, fewest, raised) {
  const draft = { topic: "", text: "", named: false, ...kept(FORM) };
  const state = { refusal: undefined, missing: {}, sending: undefined };

  const send = async (severity) => {
    if (state.sending) return;
    state.missing = Object.fromEntries(["topic", "text"].filter((name) => !draft[name].trim()).map((name) => [name, true]));
    state.refusal = undefined;
    const [first] = Object.keys(state.missing);
    if (first) return again(first === "topic" ? `topic-${topics[0].id}` : first);
    state.sending = severity;
    again(`severity-${severity}`);
    try {
      await change("POST", "/signals", { body: { ...draft, severity } });
      keepDraft(FORM);
      raised();
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { refusal, sending: undefined });
      again("trouble");
    }
  };

  return () => {
    const words = phrases(WORDS).form;
    const wrong = (name) => (state.missing[name] && !draft[name].trim() ? words.missing[name] : wrongAt(state.refusal, `/${name}`));
    const text = lines("text", draft.text, (given) => {
      draft.text = given;
      box.querySelector(".kern-hint").textContent = words.hint(MOST - given.length);
    }, { maxLength: MOST, required: true, lang: "de" });
    const box = field(words.text, text, { hint: words.hint(MOST - draft.text.length), wrong: wrong("text") });
    const refused = state.refusal && trouble(state.refusal);
    if (refused) refused.id = "trouble";
    const note = () => keepDraft(FORM, draft);
    return [
      anchor(link({ section: "signals" }), words.back, { className: "back" }),
      heading(1, "kern-heading-large", words.title),
      paragraph(words.readers),
      refused,
      element(
        "form",
        { className: "stack raising", noValidate: true, onsubmit: (event) => event.preventDefault(), oninput: note, onchange: note },
        choice("topic", words.topic, topics.map(({ id, name }) => [id, spoken(name)]), draft, { wrong: wrong("topic"), next: text }),
        box,
        choice("named", words.named, [[false, words.landOnly(fewest)], [true, words.withName]], draft),
        urgency(state.sending, send, words)),
    ];
  };
}

function again(focus) {
  redraw();
  document.getElementById(focus)?.focus();
}

/** Five buttons, each of which sends. */
function urgency(sending, send, words) {
  return element(
    "div",
    { className: "stack", role: "group", "aria-labelledby": "severity" },
    element("p", { className: "kern-label", id: "severity" }, words.severity),
    element("p", { className: "kern-body", role: "status" }, sending ? words.sending : words.tap),
    element("div", { className: "grades" }, GRADES.map((severity) =>
      button("primary", String(severity), () => send(severity), {
        id: `severity-${severity}`,
        "aria-label": words.send(severity),
        "aria-disabled": sending ? "true" : null,
      }))),
    element("p", { className: "kern-body kern-body--small ends", "aria-hidden": "true" },
      element("span", {}, words.least), element("span", {}, words.most)));
}

/** One of a few, each a row that can be hit anywhere. @param next what a finger, but no key, goes on to */
function choice(name, legend, options, draft, { wrong, next } = {}) {
  let touched = false;
  const set = element(
    "fieldset",
    { className: `kern-fieldset ${wrong ? "kern-fieldset--error" : ""}`.trim(), "aria-describedby": wrong ? `${name}-fault` : null },
    element("legend", { className: "kern-label" }, legend),
    element(
      "div",
      { className: `choices choices--${name}` },
      options.map(([value, text]) =>
        element(
          "label",
          { className: "kern-form-check choice", onpointerdown: () => (touched = true) },
          element("input", {
            id: `${name}-${value}`,
            type: "radio",
            name,
            className: "kern-form-check__radio",
            checked: draft[name] === value,
            onkeydown: () => (touched = false),
            onchange: () => {
              draft[name] = value;
              if (touched) next?.focus();
            },
          }),
          element("span", { className: "kern-label" }, text)))),
    wrong && fault(`${name}-fault`, wrong));
  if (wrong) forgive(set, wrong);
  return set;
}
