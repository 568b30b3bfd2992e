import { Refusal } from "../api.js";
import { phrases } from "../language.js";
import { redraw, say, show } from "../page.js";
import { troubled } from "../trouble.js";
import { asking, isStepwise } from "./asking.js";
import { choose, isOther, otherAnswer } from "./comparing.js";
import { deliver } from "./delivery.js";
import { Draft } from "./draft.js";
import { closed, codeWanted, loading } from "./notices.js";
import { showReceipt } from "./receipt.js";
import { readSheet } from "./sheet.js";
import { beginAgain, disowned, keep, keepLink, over, settled, state } from "./state.js";
import { cameFrom, stand, stay, stepOf, walk } from "./steps.js";
import { pulseOf } from "./token.js";
import { keptUnsent } from "./unsent.js";
import { canWait, holdBack, Waiting } from "./waiting.js";
import { WORDS } from "./words.js";

const main = document.getElementById("main");

/** The token whose sheet could not be read, until something else is shown. */
let unread;

/** Opens the sheet of a token; what was entered for the same pulse under an older link, or in this tab before, is kept. */
export async function open(token) {
  unread = undefined;
  const kept = token && keptUnsent(pulseOf(token));
  if (kept?.sheet && state.sheet?.pulse !== kept.sheet.pulse) adopt(kept);
  keepLink(token);
  show(loading);
  say(phrases(WORDS).loading);
  try {
    took(await readSheet(token));
  } catch (refusal) {
    failed(refusal, (told) => {
      unread = token;
      show(() => troubled(told, () => open(token)));
    });
  }
}

/** Takes over what this tab knew before it was loaded anew, and goes on there if its link is still good for all we know. */
export function goOn({ token, sheet, draft, step, amending }) {
  if (!sheet) return open(token);
  unread = undefined;
  beginAgain({ token, sheet, draft: Draft.restored(draft), step, amending, unsure: true });
  if (!token) return wantCode(true);
  ask();
  return overtaken();
}

function adopt({ sheet, draft }) {
  Object.assign(state, { sheet, draft: Draft.restored(draft) });
}

/** Stays with what waits in the outbox; then goes on with the link that has been opened meanwhile, if there is another. */
export function wait(entry, { refusal, token } = {}) {
  unread = undefined;
  state.token = token;
  const done = (sent, receipt) => (token && token !== sent.token ? open(token) : delivered(sent, receipt));
  new Waiting(entry, { delivered: done, there, gone, change, take, invalid }).begin(refusal);
}

/** @param invalid whether there was a link, but no good one */
export function wantCode(invalid) {
  const given = { code: "" };
  show(() => codeWanted(invalid, state.draft.isUnsent(), given, open));
}

function took(sheet) {
  const unsent = state.draft.isUnsent() && state.sheet?.pulse === sheet.pulse;
  if (unsent && isOther(sheet)) return decide(sheet);
  beginAgain({ sheet, amending: unsent && sheet.revision > 0 });
  if (!unsent) state.draft = Draft.of(sheet.answers);
  if (sheet.revision === 0 || unsent) return ask();
  showThere();
}

function decide(other) {
  const { token, draft } = state;
  const goOn = () => {
    beginAgain({ sheet: other, draft, amending: other.revision > 0 });
    ask();
  };
  choose(other, { goOn, keep: () => there({ token }, other) });
}

/** Gives whether another answer from elsewhere has come first. */
async function overtaken() {
  const sheet = await otherAnswer();
  if (sheet) took(sheet);
  return Boolean(sheet);
}

function ask(focus) {
  keep();
  state.draft.onchange = keep;
  show(() => asking(state, { send, go, back, keep: keepOld }), focus);
}

async function send() {
  if (state.sending) return;
  state.faults.clear();
  state.trouble = state.draft.isEmpty() ? { reason: "empty" } : undefined;
  if (state.trouble) return ask(() => document.getElementById("trouble"));
  nowSending();
  const { sheet, token } = state;
  const unsent = { pulse: sheet.pulse, token, answers: state.draft.answers(sheet.questions) };
  try {
    if (await overtaken()) return;
    delivered({ ...unsent, sheet }, await deliver(unsent));
  } catch (refusal) {
    state.sending = false;
    const entry = canWait(refusal) && (await holdBack({ ...unsent, sheet }, refusal));
    if (!entry) return failed(refusal, (told) => notSent(told, unsent.answers));
    settled();
    wait(entry, { refusal });
  }
}

/** From here on nothing can be changed that would not be sent. Whoever stands on the button stays there. */
function nowSending() {
  state.sending = true;
  redraw();
  main.querySelector("button[type=submit]").focus({ preventScroll: true });
  say(phrases(WORDS).sending);
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

/** What may happen to every call: the link is no longer good, or the pulse has closed. What should not happen leaves nobody waiting. */
function failed(refusal, otherwise) {
  if (refusal.reason === "unauthorized") {
    disowned();
    wantCode(true);
  } else if (refusal.reason === "conflict") {
    const unsent = over();
    show(() => closed(unsent && "entered"));
  } else if (refusal.reason) otherwise(refusal);
  else {
    otherwise(new Refusal("server"));
    throw refusal;
  }
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

function take({ sheet, answers, savedAt }) {
  beginAgain({ sheet, draft: Draft.unsent(answers, savedAt) });
  if (state.token && pulseOf(state.token) === sheet.pulse) open(state.token);
  else wantCode(false);
}

function invalid({ sheet, answers, savedAt }) {
  beginAgain({ token: undefined, sheet, draft: Draft.unsent(answers, savedAt) });
  wantCode(true);
}

function remember(step) {
  walk(state.step, step);
  state.step = step;
}

function go(step) {
  remember(step);
  askStep();
}

function back() {
  if (cameFrom(state.step - 1)) return history.back();
  state.step -= 1;
  stand(state.step);
  askStep();
}

function askStep() {
  ask(() => main.querySelector(state.step === 0 ? "h1" : "legend h2"));
}

addEventListener("popstate", ({ state: entry }) => {
  if (location.hash.startsWith("#t=") || !main.querySelector("form.form")) return;
  const step = stepOf(entry);
  if (step === undefined) return stay(state.step);
  state.step = step;
  askStep();
});

addEventListener("online", () => unread && open(unread));

addEventListener("beforeunload", (event) => {
  if (state.draft.isUnsent() && !state.kept) event.preventDefault();
});
