import { forget, waitingFor } from "./outbox.js";
import { alike, readSheet, same, saveSheet } from "./sheet.js";

/** Sends what somebody sends this moment; it takes the place of what waits for the same pulse. Gives the receipt. */
export function deliver({ pulse, token, answers }) {
  return alone(pulse, async () => {
    const receipt = await saveSheet(token, answers);
    await forget(pulse);
    return receipt;
  });
}

/**
 * Sends what waits for a pulse. Between its saving and this moment somebody may have answered from elsewhere, with a newer link: what
 * is not the sheet that these answers were made on is not overwritten, but shown. The same answers are there if only the reply was lost.
 *
 * @returns a `receipt`; or `other`, the sheet that is there instead; or neither, if nothing waits any more
 */
export function deliverWaiting(pulse) {
  return alone(pulse, async () => {
    const entry = await waitingFor(pulse);
    if (!entry) return {};
    const there = await readSheet(entry.token);
    if (!same(there, entry.sheet) && !alike(there.answers, entry.answers)) return { other: there };
    const receipt = await saveSheet(entry.token, entry.answers);
    await forget(pulse, entry.savedAt);
    return { receipt };
  });
}

/** Forgets what waits for a pulse, once nobody is sending it any more. */
export function discard(pulse) {
  return alone(pulse, () => forget(pulse));
}

/** Two tabs do not fight over a sheet. Where a browser forbids storage it refuses locks too: then there is one tab for all we know. */
async function alone(pulse, work) {
  if (!navigator.locks) return work();
  let begun = false;
  const locked = () => {
    begun = true;
    return work();
  };
  try {
    return await navigator.locks.request(`seismograph.outbox.${pulse}`, locked);
  } catch (failed) {
    if (begun) throw failed;
    return work();
  }
}
