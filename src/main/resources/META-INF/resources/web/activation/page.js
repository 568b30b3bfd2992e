import { alert, button, element, heading, paragraph } from "../elements.js";
import { offerLanguages, phrases } from "../language.js";
import { WORDS } from "./words.js";

const REASONS = { 400: "weak", 401: "invalid", 429: "wait" };

const main = document.getElementById("main");

// Link and password live in this module's memory only: not in the address, not in any storage.
const state = { token: "", password: "", shown: false, outcome: undefined };

/** Takes the token out of the address, so that neither history nor a screenshot keeps it. */
function takeFromAddress() {
  const given = /^#t=([A-Za-z0-9_-]*)/.exec(location.hash);
  if (!given) return;
  history.replaceState(null, "", location.pathname);
  Object.assign(state, { token: given[1], outcome: undefined });
}

function draw() {
  const words = phrases(WORDS);
  document.title = `${words.page} – Seismograph`;
  main.replaceChildren(...(state.outcome === "done" ? notice("success", words.done) : asking(words)));
}

function notice(tone, [title, text]) {
  return [alert(tone, heading(1, "kern-title kern-title--large", title), paragraph(text))];
}

function asking(words) {
  const title = heading(1, "kern-heading-large", words.page);
  const [what, why] = words[state.outcome] ?? [];
  return [
    title,
    what && alert("danger", what, paragraph(why)),
    element(
      "form",
      { className: "form stack", onsubmit: send },
      paragraph(words.hint),
      field("code", words.code, "text", "token", "off"),
      field("password", words.password, state.shown ? "text" : "password", "password", "new-password"),
      button("tertiary", state.shown ? words.hide : words.show, toggle),
      button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" })),
  ].filter(Boolean);
}

/** A field without a name, so that no form can ever put it into an address. */
function field(id, label, type, key, autocomplete) {
  return element(
    "div",
    { className: "kern-form-input" },
    element("label", { className: "kern-label", for: id }, label),
    element("input", {
      id,
      type,
      autocomplete,
      required: true,
      value: state[key],
      className: "kern-form-input__input",
      oninput: (event) => (state[key] = event.target.value),
    }));
}

function toggle() {
  state.shown = !state.shown;
  draw();
}

async function send(event) {
  event.preventDefault();
  state.outcome = await activate();
  draw();
  main.querySelector(".kern-alert")?.scrollIntoView({ block: "center" });
  main.querySelector("h1").focus({ preventScroll: true });
}

async function activate() {
  try {
    const answer = await fetch("/api/v1/account-activations", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token: state.token.trim(), password: state.password }),
    });
    if (!answer.ok) return REASONS[answer.status] ?? "trouble";
    Object.assign(state, { token: "", password: "" });
    return "done";
  } catch {
    return "trouble";
  }
}

addEventListener("hashchange", () => {
  takeFromAddress();
  draw();
});

takeFromAddress();
offerLanguages(document.getElementById("language"), draw);
