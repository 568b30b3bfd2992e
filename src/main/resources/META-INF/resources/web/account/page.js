import { act } from "../acting.js";
import { alert, button, buttons, element, heading, paragraph, way } from "../elements.js";
import { enter } from "../entrance.js";
import { field, line, once, tick } from "../forms.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { forget } from "../session.js";
import { trouble, wrongAt } from "../trouble.js";
import { WORDS } from "./words.js";

const ELSEWHERE = "external:";

// Passwords live in this module's memory only.
const state = { who: undefined, current: "", next: "", shown: false, refusal: undefined };

function account() {
  const words = phrases(WORDS);
  const { name, roles } = state.who;
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.is(name, roles.map((role) => words.roles[role] ?? role).join(", "))),
    heading(2, "kern-heading-medium", words.change),
    name.startsWith(ELSEWHERE) ? paragraph(words.elsewhere) : changing(words),
  ];
}

function changing(words) {
  const { refusal } = state;
  const type = state.shown ? "text" : "password";
  const current = line("current", state.current, (text) => (state.current = text), {
    type,
    autocomplete: "current-password",
    required: true,
  });
  const next = line("next", state.next, (text) => (state.next = text), {
    type,
    autocomplete: "new-password",
    required: true,
    minLength: 15,
  });
  return [
    refusal && trouble(refusal),
    element(
      "form",
      { className: "stack", onsubmit: send },
      // Where a password manager looks for whose password this is.
      element("input", { type: "text", autocomplete: "username", value: state.who.name, readOnly: true, hidden: true }),
      field(words.current, current, { wrong: wrongAt(refusal, "/current") }),
      field(words.next, next, { hint: words.hint, wrong: wrongAt(refusal, "/new") }),
      tick("shown", words.show, state.shown, (shown) => {
        state.shown = shown;
        current.type = next.type = shown ? "text" : "password";
      }),
      paragraph(words.effect),
      buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" }))),
  ];
}

function done() {
  const words = phrases(WORDS);
  return [
    alert("success", heading(1, "kern-title kern-title--large", words.done[0]), paragraph(words.done[1])),
    buttons(way("primary", "/login?next=/account", words.login)),
  ];
}

const send = once(async () => {
  try {
    await act("PUT", "/me/password", { body: { current: state.current, new: state.next } });
    Object.assign(state, { current: "", next: "" });
    forget();
    show(done);
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    state.refusal = refusal;
    show(account, () => document.querySelector(".kern-alert"));
  }
});

open(() => [paragraph(phrases(WORDS).loading)], navigation);
enter(undefined, (who) => {
  state.who = who;
  show(account);
});
