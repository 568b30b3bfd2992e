import { show } from "../page.js";
import { alike, readSheet, same } from "./sheet.js";
import { state } from "./state.js";
import { elsewhere } from "./waiting-notices.js";

// What was entered in this tab may have lain here for long, and somebody have answered from elsewhere since.

/** Looks what the service has, once; gives it if that is another answer. Without a connection what is here is all there is. */
export async function otherAnswer() {
  if (!state.unsure) return undefined;
  const { run, token } = state;
  try {
    const sheet = await readSheet(token);
    if (state.run !== run) return undefined;
    state.unsure = false;
    return isOther(sheet) ? sheet : undefined;
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    return undefined;
  }
}

/** Whether a sheet is not the one that these answers were made on; the same answers may be there if only the reply was lost. */
export function isOther(sheet) {
  return !same(sheet, state.sheet) && !alike(sheet.answers, state.draft.answers(sheet.questions));
}

/** Two answers, and only a person can tell which one is right. @param actions `goOn` with the one from here, or `keep` the other */
export function choose(other, actions) {
  const { sheet, draft } = state;
  const here = { sheet, answers: draft.answers(sheet.questions), savedAt: draft.changedAt ?? new Date().toISOString() };
  show(() => elsewhere(here, other, actions));
}
