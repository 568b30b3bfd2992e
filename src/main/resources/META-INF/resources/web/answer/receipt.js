import { phrases } from "../language.js";
import { say, show } from "../page.js";
import { Draft } from "./draft.js";
import { received, withdrawing, withdrawn } from "./notices.js";
import { waiting } from "./outbox.js";
import { withdrawSheet } from "./sheet.js";
import { beginAgain, settled, state } from "./state.js";
import { WORDS } from "./words.js";

/**
 * Shows what the service has, to be changed or withdrawn.
 *
 * @param fresh whether it was sent this moment
 * @param actions `ask`, `wait(entry)` for what waits for other pulses, and `failed(refusal, otherwise(told))`
 */
export async function showReceipt(fresh, actions) {
  settled();
  const amend = () => {
    beginAgain({ amending: true });
    actions.ask();
  };
  const withdraw = () => confirm(actions);
  const [entry] = await waiting();
  const other = entry && (() => actions.wait(entry));
  show(() => received(state.receipt, state.sheet.questions.length, fresh, { amend, withdraw, other }));
}

function confirm(actions, refusal) {
  const no = () => showReceipt(false, actions);
  show(() => withdrawing(state.sheet.closesAt, refusal, { yes: () => withdraw(actions), no }));
}

async function withdraw(actions) {
  say(phrases(WORDS).sending);
  try {
    await withdrawSheet(state.token);
    beginAgain({ draft: new Draft(), sheet: { ...state.sheet, answers: [], revision: 0 } });
    show(() => withdrawn(state.sheet.closesAt, () => actions.ask()));
  } catch (refusal) {
    actions.failed(refusal, (told) => confirm(actions, told));
  }
}
