import { phrases } from "../language.js";
import { open as begin, say, show } from "../page.js";
import { takeFromAddress } from "../personal-link.js";
import { asking, isStepwise } from "./asking.js";
import { Draft } from "./draft.js";
import { closed, codeWanted, loading, received, withdrawing, withdrawn } from "./notices.js";
import { readSheet, saveSheet, withdrawSheet } from "./sheet.js";
import { troubled } from "../trouble.js";
import { hold } from "./token.js";
import { WORDS } from "./words.js";

const main = document.getElementById("main");

/** What the page knows; a view is a function of it, drawn again whenever the language changes. */
const state = { sheet: undefined, draft: new Draft(), saved: [], receipt: undefined, ...beginning() };

function beginning() {
  return { step: 0, amending: false, faults: new Map(), trouble: undefined };
}

/** Also in the history, or the back button would lead to a step of the run before. */
function beginAgain(changes) {
  Object.assign(state, beginning(), changes);
  history.replaceState({ step: state.step }, "", location.pathname);
}

function ask(focus) {
  show(() => asking(state, { send, go, back: () => history.back(), keep }), focus);
}

function wantCode(invalid) {
  show(() => codeWanted(invalid, open));
}

async function open() {
  show(loading);
  say(phrases(WORDS).loading);
  try {
    took(await readSheet());
  } catch (refusal) {
    failed(refusal, () => show(() => troubled(refusal, open)));
  }
}

/** A sheet has come; what was entered for the same pulse under an older link is kept. */
function took(sheet) {
  const unsent = state.draft.isUnsent() && state.sheet?.pulse === sheet.pulse;
  beginAgain({ sheet, saved: sheet.answers, amending: unsent && sheet.revision > 0 });
  if (!unsent) state.draft = Draft.of(sheet.answers);
  if (sheet.revision === 0 || unsent) return ask();
  state.receipt = { answered: sheet.answers.length, closesAt: sheet.closesAt };
  showReceipt(false);
}

async function send() {
  state.faults.clear();
  state.trouble = state.draft.isEmpty() ? { reason: "empty" } : undefined;
  if (state.trouble) return ask(() => document.getElementById("trouble"));
  say(phrases(WORDS).sending);
  const answers = state.draft.answers(state.sheet.questions);
  try {
    state.receipt = await saveSheet(answers);
    state.draft.sent();
    state.saved = answers;
    showReceipt(true);
  } catch (refusal) {
    failed(refusal, () => notSent(refusal, answers));
  }
}

/** Points at the answers that were refused, or says why nothing could be sent. */
function notSent(refusal, answers) {
  for (const { pointer, detail } of refusal.errors) {
    const answer = answers[/^\/answers\/(\d+)/.exec(pointer)?.[1]];
    if (answer) state.faults.set(answer.question, detail);
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
  if (refusal.reason === "unauthorized") wantCode(true);
  else if (refusal.reason === "conflict") {
    const unsent = state.draft.isUnsent();
    state.draft.sent();
    show(() => closed(unsent));
  } else if (refusal.reason) otherwise();
  else throw refusal;
}

function showReceipt(fresh) {
  const amend = () => {
    beginAgain({ amending: true });
    ask();
  };
  show(() => received(state.receipt, state.sheet.questions.length, fresh, { amend, withdraw: confirmWithdrawal }));
}

function confirmWithdrawal(_event, refusal) {
  const no = () => showReceipt(false);
  show(() => withdrawing(state.sheet.closesAt, refusal, { yes: withdraw, no }));
}

async function withdraw() {
  say(phrases(WORDS).sending);
  try {
    await withdrawSheet();
    beginAgain({ draft: new Draft(), saved: [] });
    show(() => withdrawn(state.sheet.closesAt, () => ask()));
  } catch (refusal) {
    failed(refusal, () => confirmWithdrawal(undefined, refusal));
  }
}

function keep() {
  beginAgain({ draft: Draft.of(state.saved) });
  showReceipt(false);
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

// A personal link opened in a tab that already shows the page changes the fragment only.
addEventListener("hashchange", () => {
  const code = takeFromAddress();
  if (code !== undefined) arrived(code);
});

addEventListener("beforeunload", (event) => {
  if (state.draft.isUnsent()) event.preventDefault();
});

function arrived(code) {
  hold(code);
  open();
}

const code = takeFromAddress();
begin(loading);
if (code === undefined) wantCode(false);
else arrived(code);
