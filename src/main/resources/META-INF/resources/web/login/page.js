import { button, buttons, element, heading, link, paragraph } from "../elements.js";
import { field, line } from "../forms.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { session, signIn } from "../session.js";
import { trouble } from "../trouble.js";
import { WORDS } from "./words.js";

const OUR_OWN = /^\/(?![/\\])/;
const asked = new URLSearchParams(location.search);

// The password lives in this module's memory only.
const state = { name: "", password: "", refusal: undefined };

/** Where to go then: a page of ours that sent somebody here, or the first one that the roles open. */
function next({ roles }) {
  const wanted = asked.get("next") ?? "";
  if (OUR_OWN.test(wanted)) return wanted;
  if (roles.includes("editor")) return "/editor";
  return roles.includes("admin") ? "/admin" : "/trends";
}

function asking() {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.page),
    asked.has("next") && paragraph(words.needed),
    state.refusal && refused(words),
    element(
      "form",
      { className: "form stack", onsubmit: send },
      field(words.name, line("name", state.name, (text) => (state.name = text), {
        autocomplete: "username",
        autocapitalize: "none",
        required: true,
      })),
      field(words.password, line("password", state.password, (text) => (state.password = text), {
        type: "password",
        autocomplete: "current-password",
        required: true,
      })),
      buttons(button("primary", words.send, undefined, { type: "submit", className: "kern-btn--block" }))),
    paragraph(words.lost),
    paragraph(words.manager, " ", link("/m", words.managerLink)),
  ];
}

function refused(words) {
  const wrong = state.refusal.reason === "unauthorized";
  return trouble(wrong ? { reason: "unauthorized", detail: words.wrong } : state.refusal);
}

async function send(event) {
  event.preventDefault();
  try {
    location.assign(next(await signIn(state.name, state.password)));
  } catch (refusal) {
    Object.assign(state, { refusal, password: "" });
    show(asking, () => document.querySelector(".kern-alert"));
  }
}

/** From the provider of an organisation a browser comes back with a session that this page has not seen yet. */
async function begin() {
  const found = asked.has("arrived") && (await session());
  if (found) location.replace(next(found));
  else open(asking, navigation);
}

begin();
