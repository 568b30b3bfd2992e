import { call, Refusal } from "./api.js";
import { ask } from "./dialog.js";
import { element, link, paragraph } from "./elements.js";
import { field, line } from "./forms.js";
import { language, phrases } from "./language.js";
import { session, signIn } from "./session.js";

const WORDS = {
  de: {
    title: "Ihre Anmeldung ist abgelaufen",
    text: "Melden Sie sich hier wieder an, dann geht es weiter. Was Sie eingegeben haben, ist noch da.",
    name: "Name",
    password: "Passwort",
    wrong: "Name oder Passwort stimmt nicht.",
    yes: "Anmelden und weiter",
    no: "Jetzt nicht",
    otherwise: "Ohne Passwort?",
    elsewhere: "Auf der Anmeldeseite anmelden",
  },
  en: {
    title: "You have been signed out",
    text: "Sign in again here, and it goes on. What you have entered is still here.",
    name: "Name",
    password: "Password",
    wrong: "Name or password is wrong.",
    yes: "Sign in and go on",
    no: "Not now",
    otherwise: "No password?",
    elsewhere: "Sign in on the login page",
  },
};

const ANOTHER_SESSION = "urn:seismograph:problem:csrf";

let asking;

/** A change like {@link call}, by somebody who is signed in with a password. */
export function act(method, path, given) {
  return signedIn(() => call(method, path, given));
}

/** The same by somebody who came by a link: there is no password to ask for, so the end of the session is a refusal. */
export function actByLink(method, path, given) {
  return inAnySession(() => call(method, path, given));
}

/** Does something; where the session has ended meanwhile, asks to sign in on the spot and does it then. */
export async function signedIn(work) {
  try {
    return await inAnySession(work);
  } catch (refusal) {
    if (refusal.reason !== "unauthorized" || !(await signInHere())) throw refusal;
    return signedIn(work);
  }
}

/** Somebody may have signed in anew in another window: then this one has to learn the token of that session. */
async function inAnySession(work) {
  try {
    return await work();
  } catch (refusal) {
    if (refusal.type !== ANOTHER_SESSION || !(await session())) throw refusal;
    return work();
  }
}

/** One dialog, however many calls wait for it. */
function signInHere() {
  asking ??= dialog().finally(() => (asking = undefined));
  return asking;
}

function dialog() {
  const words = phrases(WORDS);
  const given = { name: "", password: "" };
  const elsewhere = `/login?next=${encodeURIComponent(location.pathname + location.search)}`;
  return ask({
    title: words.title,
    body: [
      paragraph(words.text),
      element(
        "div",
        { className: "stack" },
        field(words.name, line("sign-in-name", "", (text) => (given.name = text), {
          autocomplete: "username",
          autocapitalize: "none",
        })),
        field(words.password, line("sign-in-password", "", (text) => (given.password = text), {
          type: "password",
          autocomplete: "current-password",
        }))),
      paragraph(words.otherwise, " ", link(elsewhere, words.elsewhere)),
    ],
    yes: words.yes,
    no: words.no,
    act: () => signInAs(given, words),
  });
}

async function signInAs({ name, password }, words) {
  try {
    await signIn(name, password);
  } catch (refusal) {
    if (refusal.reason !== "unauthorized") throw refusal;
    throw new Refusal("unauthorized", { detail: words.wrong }, language());
  }
}
