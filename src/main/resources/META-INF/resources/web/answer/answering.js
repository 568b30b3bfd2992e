import { phrases } from "../language.js";
import { say, show } from "../page.js";
import { troubled } from "../trouble.js";
import { asking, isStepwise } from "./asking.js";
import { deliver } from "./delivery.js";
import { Draft } from "./draft.js";
import { closed, codeWanted, loading } from "./notices.js";
import { showReceipt } from "./receipt.js";
import { readSheet } from "./sheet.js";
import { beginAgain, disowned, keep, settled, state } from "./state.js";
import { pulseOf } from "./token.js";
import { canWait, holdBack, Waiting } from "./waiting.js";
import { WORDS } from "./words.js";

const main = document.getElementById("main");

/** Opens the sheet of a token; what was entered for the same pulse under an older link is kept. */
export async function open(token) {
  state.token = token;
  show(loading);
  say(phrases(WORDS).loading);
  try {
    took(await readSheet(token));
  } catch (refusal) {
    failed(refusal, () => show(() => troubled(refusal, () => open(token))));
  }
}

/** Takes over what this tab knew before it was loaded anew, and goes on there if its link is still good for all we know. */
export function resume({ token, sheet, draft, step, amending }) {
  beginAgain({ token, sheet, draft: Draft.restored(draft), step, amending });
  if (token) ask();
  else wantCode(true);
}

/** What was entered in this tab before it was loaded anew is for the same pulse as the link that comes now. */
export function adopt({ sheet, draft }) {
  Object.assign(state, { sheet, draft: Draft.restored(draft) });
}

/** Stays with what waits in the outbox; then goes on with the link that has been opened meanwhile, if there is another. */
export function wait(entry, { refusal, token } = {}) {
  state.token = token;
  const done = (sent, receipt) => (token && token !== sent.token ? open(token) : delivered(sent, receipt));
  new Waiting(entry, { delivered: done, there, gone, change, take, invalid }).begin(refusal);
}

/** @param invalid whether there was a link, but no good one */
export function wantCode(invalid) {
  show(() => codeWanted(invalid, state.draft.isUnsent(), open));
}

function took(sheet) {
  const unsent = state.draft.isUnsent() && state.sheet?.pulse === sheet.pulse;
  beginAgain({ sheet, amending: unsent && sheet.revision > 0 });
  if (!unsent) state.draft = Draft.of(sheet.answers);
  if (sheet.revision === 0 || unsent) return ask();
  showThere();
}

function ask(focus) {
  keep();
  state.draft.onchange = keep;
  show(() => asking(state, { send, go, back: () => history.back(), keep: keepOld }), focus);
}

async function send() {
  state.faults.clear();
  state.trouble = state.draft.isEmpty() ? { reason: "empty" } : undefined;
  if (state.trouble) return ask(() => document.getElementById("trouble"));
  say(phrases(WORDS).sending);
  const unsent = { pulse: state.sheet.pulse, token: state.token, answers: state.draft.answers(state.sheet.questions) };
  try {
    delivered({ ...unsent, sheet: state.sheet }, await deliver(unsent));
  } catch (refusal) {
    const entry = canWait(refusal) && (await holdBack({ ...unsent, sheet: state.sheet }, refusal));
    if (!entry) return failed(refusal, () => notSent(refusal, unsent.answers));
    settled();
    wait(entry, { refusal });
  }
}

/** Points at the answers that were refused, or says why nothing could be sent. */
function notSent(refusal, answers) {
  for (const { pointer, detail } of refusal.errors) {
    const answer = answers[/^\/answers\/(\d+)/.exec(pointer)?.[1]];
    if (answer) state.faults.set(answer.question, { detail, tongue: refusal.tongue });
  }
  if (state.faults.size === 0) {
    state.trouble = refusal;
    return ask(() => document.getElementById("trouble"));
  }
  if (isStepwise(state.sheet)) {
    const first = state.sheet.questions.findIndex(({ id }) => state.faults.has(id));
    if (first !== state.step) remember(first);
  }
  const wrong = ".kern-fieldset--error";
  ask(() => main.querySelector(`${wrong} :checked`) ?? main.querySelector(`${wrong} :is(input, textarea)`));
  say(phrases(WORDS).check);
}

/** What may happen to every call: the link is no longer good, or the pulse has closed. */
function failed(refusal, otherwise) {
  if (refusal.reason === "unauthorized") {
    disowned();
    wantCode(true);
  } else if (refusal.reason === "conflict") {
    const unsent = state.draft.isUnsent();
    settled();
    show(() => closed(unsent && "entered"));
  } else if (refusal.reason) otherwise();
  else throw refusal;
}

function delivered({ token, sheet, answers }, receipt) {
  state.token = token;
  beginAgain({ sheet: { ...sheet, answers, revision: receipt.revision }, draft: Draft.of(answers), receipt });
  showReceipt(true, { ask, wait, failed });
}

/** The service has an answer, and nothing newer is here. */
function showThere() {
  const { answers, closesAt } = state.sheet;
  state.receipt = { answered: answers.length, closesAt };
  showReceipt(false, { ask, wait, failed });
}

function keepOld() {
  beginAgain({ draft: Draft.of(state.sheet.answers) });
  showThere();
}

// What becomes of an answer that has waited.

function there({ token }, sheet) {
  Object.assign(state, { token, draft: new Draft() });
  took(sheet);
}

function gone({ token }) {
  if (token ?? state.token) open(token ?? state.token);
  else wantCode(false);
}

function change({ token, sheet, answers }, refusal) {
  const amending = sheet.revision > 0;
  beginAgain({ token, sheet, amending, draft: Draft.unsent(answers) });
  if (refusal) notSent(refusal, answers);
  else ask();
}

function take({ sheet, answers }) {
  beginAgain({ sheet, draft: Draft.unsent(answers) });
  if (state.token && pulseOf(state.token) === sheet.pulse) open(state.token);
  else wantCode(false);
}

function invalid({ sheet, answers }) {
  beginAgain({ token: undefined, sheet, draft: Draft.unsent(answers) });
  wantCode(true);
}

// Steps are entries of the history: the back button of a phone leads to the question before, not out of the page.
function remember(step) {
  state.step = step;
  history.pushState({ step }, "", location.pathname);
}

function go(step) {
  remember(step);
  ask(() => main.querySelector("legend h2"));
}

addEventListener("popstate", ({ state: entry }) => {
  if (location.hash || !main.querySelector("form.form")) return;
  state.step = state.sheet && isStepwise(state.sheet) ? (entry?.step ?? 0) : 0;
  ask(() => main.querySelector(state.step === 0 ? "h1" : "legend h2"));
});

addEventListener("beforeunload", (event) => {
  if (state.draft.isUnsent() && !state.kept) event.preventDefault();
});
