import { call } from "../api.js";
import { alert, button, buttons, element, heading, paragraph, way } from "../elements.js";
import { field, line, once, tick } from "../forms.js";
import { phrases } from "../language.js";
import { open, show } from "../page.js";
import { codeIn, takeFromAddress } from "../personal-link.js";
import { trouble, wrongAt } from "../trouble.js";
import { WORDS } from "./words.js";

// Link and password live in this module's memory only: not in the address, not in any storage.
const state = { token: takeFromAddress() ?? "", password: "", shown: false, refusal: undefined };

function asking() {
  const words = phrases(WORDS);
  const password = line("password", state.password, (text) => (state.password = text), {
    type: state.shown ? "text" : "password",
    autocomplete: "new-password",
    required: true,
    minLength: 15,
  });
  const look = (shown) => {
    state.shown = shown;
    password.type = shown ? "text" : "password";
  };
  return [
    heading(1, "kern-heading-large", words.page),
    state.refusal && refused(words),
    element(
      "form",
      { className: "form stack", onsubmit: send },
      field(words.code, line("code", state.token, (text) => (state.token = text), { required: true })),
      field(words.password, password, { hint: words.hint, wrong: wrongAt(state.refusal, "/password") }),
      tick("shown", words.show, state.shown, look),
      buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" }))),
  ];
}

function refused(words) {
  const { reason } = state.refusal;
  if (reason === "unauthorized") return alert("danger", words.invalid[0], paragraph(words.invalid[1]));
  return trouble(state.refusal);
}

function done() {
  const [title, text] = phrases(WORDS).done;
  return [
    alert("success", heading(1, "kern-title kern-title--large", title), paragraph(text)),
    buttons(way("primary", "/login", phrases(WORDS).login)),
  ];
}

const send = once(async () => {
  try {
    await call("POST", "/account-activations", { body: { token: codeIn(state.token), password: state.password } });
    Object.assign(state, { token: "", password: "" });
    show(done);
  } catch (refusal) {
    state.refusal = refusal;
    show(asking, () => document.querySelector(".kern-alert"));
  }
});

// A link opened in a tab that already shows the page changes the fragment only; so does the way to the content.
addEventListener("hashchange", () => {
  const token = takeFromAddress();
  if (token === undefined) return;
  state.token = token;
  show(asking);
});

open(asking);
