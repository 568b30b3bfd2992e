import { Refusal } from "../api.js";
import { element, link, paragraph } from "../elements.js";
import { field, line } from "../forms.js";
import { language, phrases } from "../language.js";
import { session, signIn } from "../session.js";
import { ask } from "./dialog.js";
import { WORDS } from "./words.js";

let asking;

/** Does something as an editor; where the session has ended meanwhile, asks to sign in on the spot and does it then. */
export async function asEditor(work) {
  try {
    return await work();
  } catch (refusal) {
    if (!(await mended(refusal))) throw refusal;
    return asEditor(work);
  }
}

// Somebody may also have signed in anew in another window: then this one has to learn the token of that session.
let renewed = 0;
async function mended(refusal) {
  if (refusal.reason === "unauthorized") return signInHere();
  if (!refusal.type?.endsWith(":csrf") || Date.now() - renewed < 10_000) return false;
  renewed = Date.now();
  return (await session()) !== undefined;
}

/** One dialog, however many calls wait for it. */
function signInHere() {
  asking ??= dialog().finally(() => (asking = undefined));
  return asking;
}

function dialog() {
  const words = phrases(WORDS).signIn;
  const given = { name: "", password: "" };
  const elsewhere = `/login?next=${encodeURIComponent(location.pathname + location.search)}`;
  return ask({
    title: words.title,
    body: [
      paragraph(words.text),
      element(
        "div",
        { className: "stack fields" },
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
