import { call, Refusal } from "../api.js";
import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { field, line, once } from "../forms.js";
import { phrases } from "../language.js";
import { redraw, show } from "../page.js";
import { codeIn } from "../personal-link.js";
import { session, signInByLink } from "../session.js";
import { trouble } from "../trouble.js";
import { noteWanted } from "./wanted.js";
import { WORDS } from "./words.js";

/** Refusals that pass by themselves and say nothing of the code. */
const PASSING = ["offline", "busy", "server"];
const BLOCK = { type: "submit", className: "kern-btn--block" };

/** One who has come with a link signs in by a click: a scanner of mails that opens the page uses nothing up. */
export function confirming(token, entered) {
  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.title),
      element(
        "form",
        { className: "stack", onsubmit: (event) => signIn(event, token, entered) },
        paragraph(words.hint),
        buttons(button("primary", words.send, undefined, BLOCK))),
    ];
  };
}

/**
 * Two ways in: to have a link mailed, or to give the code of one.
 *
 * @param {() => void} entered what happens then
 * @param {object} before what there is to say: the `refusal` of the code that was given, that an `other` account is signed in, or that
 *   the session has `ended`
 */
export function signingIn(entered, before = {}) {
  // Codes live in this module's memory only: not in the address, not in any storage.
  const state = { email: "", code: "", asked: false, refusal: undefined };

  const ask = once(async () => {
    try {
      await call("POST", "/manager-links", { body: { email: state.email } });
      noteWanted();
      Object.assign(state, { asked: true, refusal: undefined });
    } catch (failed) {
      if (!(failed instanceof Refusal)) throw failed;
      Object.assign(state, { asked: false, refusal: failed });
    }
    redraw();
    document.getElementById("asked").focus();
  });

  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.title),
      before.other && paragraph(words.other),
      before.ended && alert("info", words.ended[0], paragraph(words.ended[1])),
      before.refusal && refused(before.refusal, words),
      element(
        "form",
        { className: "stack", onsubmit: ask },
        element("h2", { className: "kern-heading-medium" }, words.byMail.title),
        paragraph(words.byMail.text),
        field(words.byMail.email, line("email", state.email, (text) => (state.email = text), {
          type: "email",
          autocomplete: "email",
          required: true,
          maxLength: 200,
        })),
        element("div", { id: "asked", tabIndex: -1 }, asked(state, words)),
        buttons(button(state.asked ? "secondary" : "primary", words.byMail.send, undefined, BLOCK))),
      element(
        "form",
        { className: "stack", onsubmit: (event) => signIn(event, codeIn(state.code), entered) },
        element("h2", { className: "kern-heading-medium" }, words.byCode.title),
        field(words.byCode.code, line("code", state.code, (text) => (state.code = text), {
          autocapitalize: "none",
          spellcheck: false,
          required: true,
        }), { hint: words.byCode.paste }),
        buttons(button("secondary", words.send, undefined, BLOCK))),
    ];
  };
}

function asked(state, words) {
  if (state.refusal) return [trouble(state.refusal)];
  return state.asked ? [alert("info", words.byMail.heard[0], paragraph(words.byMail.heard[1]))] : [];
}

function refused(refusal, words) {
  if (!["unauthorized", "refused"].includes(refusal.reason)) return trouble(refusal);
  return alert("danger", words.invalid[0], paragraph(words.invalid[1]));
}

const signIn = once(async (token, entered) => {
  try {
    await signInByLink(token);
    entered();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (PASSING.includes(refusal.reason)) show(confirmingAgain(token, entered, refusal));
    else if (refusal.reason === "unauthorized" && (await isIn())) entered();
    else show(signingIn(entered, { refusal }));
  }
});

/** A code is good once: it may have been used by this browser, and only the reply been lost. */
async function isIn() {
  try {
    return (await session())?.roles.includes("manager");
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return false;
  }
}

/** Nothing was used up, or the service will know whom it has let in. */
function confirmingAgain(token, entered, refusal) {
  const view = confirming(token, entered);
  return () => [...view(), trouble(refusal)];
}
