import { Draft } from "./draft.js";
import { beginRun } from "./steps.js";
import { pulseOf } from "./token.js";
import { forgetUnsent, keepUnsent } from "./unsent.js";

/** What the page knows; a view is a function of it, drawn again whenever the language changes. */
export const state = { token: undefined, sheet: undefined, draft: new Draft(), kept: false, receipt: undefined, ...beginning() };

function beginning() {
  return { step: 0, amending: false, sending: false, unsure: false, faults: new Map(), trouble: undefined };
}

/** Also in the history, or the back button would lead to a step of the run before. */
export function beginAgain(changes) {
  Object.assign(state, beginning(), changes);
  state.run = beginRun(state.step);
}

/** What would be lost if this tab were thrown away is kept with it. */
export function keep() {
  const { token, sheet, draft, step, amending } = state;
  state.kept = keepUnsent(sheet.pulse, { token, sheet, draft: draft.kept(), step, amending });
}

/** Somebody has come with a link: should its sheet not come, the link is still here after the page has been loaded anew. */
export function keepLink(token) {
  state.token = token;
  if (isOfSheet(token)) keep();
  else if (token) keepUnsent(pulseOf(token), { token });
}

/** Nothing is left to be sent from here for the pulse of this sheet. */
export function settled() {
  state.draft.sent();
  forgetUnsent(state.sheet.pulse);
}

/** The pulse of the link is over. Gives whether something was entered for it. */
export function over() {
  forgetUnsent(pulseOf(state.token));
  if (!isOfSheet(state.token)) return false;
  const unsent = state.draft.isUnsent();
  state.draft.sent();
  return unsent;
}

/** The link is no good: what was entered for its pulse stays, for the next one, and what was entered for another is not touched. */
export function disowned() {
  const { token } = state;
  state.token = undefined;
  if (isOfSheet(token) && state.draft.isUnsent()) keep();
  else if (token) forgetUnsent(pulseOf(token));
}

function isOfSheet(token) {
  return Boolean(token) && state.sheet?.pulse === pulseOf(token);
}
