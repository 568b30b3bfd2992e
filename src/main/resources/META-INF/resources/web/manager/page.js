import { alert, button, element, heading, paragraph } from "../elements.js";
import { offerLanguages, phrases } from "../language.js";
import { WORDS } from "./words.js";

const REASONS = { 400: "invalid", 401: "invalid", 429: "wait" };

const main = document.getElementById("main");

// The link lives in this module's memory only: not in the address, not in any storage.
const state = { token: "", typed: true, outcome: undefined };

/** Takes the token out of the address, so that neither history nor a screenshot keeps it. */
function takeFromAddress() {
  const given = /^#t=([A-Za-z0-9_-]+)/.exec(location.hash);
  if (!given) return;
  history.replaceState(null, "", location.pathname);
  Object.assign(state, { token: given[1], typed: false, outcome: undefined });
}

/** The code in what somebody has pasted: the code itself, or a whole link, also one broken into lines. */
function code(text) {
  return text.replace(/\s+/g, "").replace(/^.*#t=/, "");
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
  const [what, why] = words[state.outcome] ?? [];
  return [
    heading(1, "kern-heading-large", words.page),
    what && alert("danger", what, paragraph(why)),
    element(
      "form",
      { className: "form stack", onsubmit: send },
      paragraph(state.typed ? words.paste : words.hint),
      state.typed && field(words.code),
      button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" })),
  ].filter(Boolean);
}

/** A field without a name, so that no form can ever put it into an address. */
function field(label) {
  return element(
    "div",
    { className: "kern-form-input" },
    element("label", { className: "kern-label", for: "code" }, label),
    element("input", {
      id: "code",
      type: "text",
      autocomplete: "off",
      required: true,
      value: state.token,
      className: "kern-form-input__input",
      oninput: (event) => (state.token = event.target.value),
    }));
}

async function send(event) {
  event.preventDefault();
  state.outcome = await signIn();
  if (state.outcome === "invalid") Object.assign(state, { token: "", typed: true });
  draw();
  main.querySelector(".kern-alert")?.scrollIntoView({ block: "center" });
  main.querySelector("h1").focus({ preventScroll: true });
}

async function signIn() {
  try {
    const answer = await fetch("/api/v1/manager-session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token: code(state.token) }),
    });
    if (!answer.ok) return REASONS[answer.status] ?? "trouble";
    state.token = "";
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
