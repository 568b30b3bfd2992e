import { Draft } from "./draft.js";
import { forgetUnsent, keepUnsent } from "./unsent.js";

/** What the page knows; a view is a function of it, drawn again whenever the language changes. */
export const state = { token: undefined, sheet: undefined, draft: new Draft(), kept: false, receipt: undefined, ...beginning() };

function beginning() {
  return { step: 0, amending: false, faults: new Map(), trouble: undefined };
}

/** Also in the history, or the back button would lead to a step of the run before. */
export function beginAgain(changes) {
  Object.assign(state, beginning(), changes);
  history.replaceState({ step: state.step }, "", location.pathname);
}

/** What would be lost if this tab were thrown away is kept with it. */
export function keep() {
  const { token, sheet, draft, step, amending } = state;
  state.kept = keepUnsent({ token, sheet, draft: draft.kept(), step, amending });
}

/** Nothing is left to be sent from here. */
export function settled() {
  state.draft.sent();
  forgetUnsent();
}

/** The link is no good: what was entered stays, for the next one. */
export function disowned() {
  state.token = undefined;
  if (state.draft.isUnsent()) keep();
  else forgetUnsent();
}
