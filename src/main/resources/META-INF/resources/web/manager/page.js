import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { field, line } from "../forms.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { codeIn, takeFromAddress } from "../personal-link.js";
import { signInByLink } from "../session.js";
import { trouble } from "../trouble.js";
import { WORDS } from "./words.js";

// The link lives in this module's memory only: not in the address, not in any storage.
const given = takeFromAddress();
const state = { token: given ?? "", typed: given === undefined, refusal: undefined };

function asking() {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.page),
    state.refusal && refused(words),
    element(
      "form",
      { className: "form stack", onsubmit: send },
      paragraph(state.typed ? words.paste : words.hint),
      state.typed && field(words.code, line("code", state.token, (text) => (state.token = text), { required: true })),
      buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" }))),
  ];
}

function refused(words) {
  if (!["unauthorized", "refused"].includes(state.refusal.reason)) return trouble(state.refusal);
  return alert("danger", words.invalid[0], paragraph(words.invalid[1]));
}

function done() {
  const [title, text] = phrases(WORDS).done;
  return [alert("success", heading(1, "kern-title kern-title--large", title), paragraph(text))];
}

async function send(event) {
  event.preventDefault();
  try {
    await signInByLink(codeIn(state.token));
    state.token = "";
    show(done);
  } catch (refusal) {
    Object.assign(state, { refusal, token: "", typed: true });
    show(asking);
  }
}

addEventListener("hashchange", () => {
  const token = takeFromAddress();
  if (token === undefined) return;
  Object.assign(state, { token, typed: false, refusal: undefined });
  show(asking);
});

open(asking, navigation);
