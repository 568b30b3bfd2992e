import { keepHere, keptHere, namesHere } from "./storage.js";

// What somebody who is signed in has entered and not sent. It goes once it has been sent, and when they sign out.

const PREFIX = "seismograph.draft.";
const OWNER = "seismograph.drafts-of";

/** What was entered in a form and has not been sent; nothing if there is no such thing. */
export function draft(form) {
  const kept = keptHere(PREFIX + form);
  return kept && JSON.parse(kept);
}

/** Keeps what is entered, as plain data; nothing forgets it. */
export function keepDraft(form, entered) {
  keepHere(PREFIX + form, entered && JSON.stringify(entered));
}

export function forgetDrafts() {
  namesHere().filter((name) => name.startsWith(PREFIX)).forEach((name) => keepHere(name));
  keepHere(OWNER);
}

/** Somebody has signed in in this window: what another has entered is not shown to them. */
export function draftsAreOf(owner) {
  if (keptHere(OWNER) !== owner) forgetDrafts();
  keepHere(OWNER, owner);
}
