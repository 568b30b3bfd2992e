import { read } from "../api.js";
import { alert, button, buttons, element, heading, link, paragraph, way } from "../elements.js";
import { field, line } from "../forms.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { session, signIn } from "../session.js";
import { trouble } from "../trouble.js";
import { WORDS } from "./words.js";

const OUR_OWN = /^\/(?![/\\])/;
const asked = new URLSearchParams(location.search);

const wanted = OUR_OWN.test(asked.get("next") ?? "") ? asked.get("next") : undefined;

// The password lives in this module's memory only.
const state = { name: "", password: "", refusal: undefined, external: undefined };

/** Where to go then: a page of ours that sent somebody here, or the first one that the roles open. */
function next({ roles }) {
  if (wanted) return wanted;
  if (roles.includes("editor")) return "/editor";
  return roles.includes("admin") ? "/admin" : "/trends";
}

function asking() {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.page),
    wanted && paragraph(words.needed),
    asked.has("error") && alert("danger", ...elsewhereRefused(words)),
    state.refusal && refused(words),
    state.external && [
      buttons(way("primary", elsewhere(), words.external)),
      heading(2, "kern-heading-medium", words.own),
    ],
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

/** The way to the provider; back from there, this page shows what was wanted. */
function elsewhere() {
  const back = `/login?arrived${wanted ? `&next=${encodeURIComponent(wanted)}` : ""}`;
  return `${state.external}?next=${encodeURIComponent(back)}`;
}

function elsewhereRefused(words) {
  const [title, text] = asked.get("error") === "no-role" ? words.noRole : words.failed;
  return [title, paragraph(text)];
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
  try {
    const found = asked.has("arrived") && (await session());
    if (found) return location.replace(next(found));
    state.external = (await read("/login")).external;
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    // Whoever tries to sign in will hear of it.
  }
  return open(asking, navigation);
}

begin();
