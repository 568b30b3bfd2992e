import { open as begin } from "../page.js";
import { takeFromAddress } from "../personal-link.js";
import { goOn, open, wait, wantCode } from "./answering.js";
import { deliverWaiting } from "./delivery.js";
import { loading } from "./notices.js";
import { waiting } from "./outbox.js";
import { keepForLater } from "./shell.js";
import { pulseOf, tokenBehind } from "./token.js";
import { keptUnsent } from "./unsent.js";

/**
 * Somebody has come with a personal link. What still waits for the same pulse is shown first, or a newer answer would be lost to it. A
 * link that a mail program has destroyed is no reason to leave what is being entered here.
 */
async function arrived(token) {
  const pulse = token ? pulseOf(token) : pulseHere();
  const unsent = pulse && keptUnsent(pulse);
  if (unsent && (!token || unsent.token === token)) return goOn(unsent);
  if (unsent?.sheet) return open(token);
  const entries = await waiting();
  entries.filter((entry) => entry.token && entry.pulse !== pulse).forEach(sendAlong);
  const entry = entries.find((each) => each.pulse === pulse);
  if (entry) wait(entry, { token });
  else open(token);
}

/** What waits for other pulses is sent without a word; if it cannot be, it is shown once this pulse is done. */
function sendAlong(entry) {
  deliverWaiting(entry.pulse).catch(() => {});
}

function pulseHere() {
  return /^\/p\/([^/]+)/.exec(location.pathname)?.[1];
}

/** Somebody has come back, with the page alone. */
async function returned() {
  const pulse = pulseHere();
  const unsent = keptUnsent(pulse);
  if (unsent) return goOn(unsent);
  const entry = (await waiting()).find((each) => !pulse || each.pulse === pulse);
  if (entry) wait(entry);
  else wantCode(false);
}

// A personal link opened in a tab that already shows the page changes the fragment only.
addEventListener("hashchange", () => {
  const code = takeFromAddress();
  if (code !== undefined) arrived(tokenBehind(code));
});

const code = takeFromAddress();
begin(loading);
if (code === undefined) returned();
else arrived(tokenBehind(code));
keepForLater();
