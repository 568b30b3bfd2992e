import { read } from "../api.js";
import { alert, button, buttons, element, heading, link, paragraph, way } from "../elements.js";
import { field, line } from "../forms.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { session, signIn } from "../session.js";
import { trouble } from "../trouble.js";
import { WORDS } from "./words.js";

const asked = new URLSearchParams(location.search);
const wanted = ours(asked.get("next"));

// The password lives in this module's memory only.
const state = { name: "", password: "", refusal: undefined, external: undefined };

/**
 * An address as a page of ours, if it is one. The browser's own reading counts: it drops tabs and line breaks, after which another
 * host may stand there.
 */
function ours(next) {
  try {
    const { origin, pathname, search, hash } = new URL(next ?? "", location.origin);
    return next && origin === location.origin && /^\/(?!\/)/.test(pathname) ? pathname + search + hash : undefined;
  } catch {
    return undefined;
  }
}

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
    element("div", { id: "external", className: "stack", hidden: !state.external }, byProvider()),
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

function byProvider() {
  const words = phrases(WORDS);
  return state.external
    ? [buttons(way("primary", elsewhere(), words.external)), heading(2, "kern-heading-medium", words.own)]
    : [];
}

/** Somebody may be typing already: nothing but this way is drawn. */
function offerProvider() {
  const place = document.getElementById("external");
  place?.replaceChildren(...byProvider());
  if (place) place.hidden = !state.external;
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
  const arrived = asked.has("arrived");
  open(arrived ? () => [paragraph(phrases(WORDS).loading)] : asking, navigation);
  try {
    const found = arrived && (await session());
    if (found) return location.replace(next(found));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    // Whoever tries to sign in will hear of it.
  }
  if (arrived) show(asking);
  return findProvider();
}

async function findProvider() {
  try {
    state.external = (await read("/login")).external;
    offerProvider();
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    // The same.
  }
}

begin();
