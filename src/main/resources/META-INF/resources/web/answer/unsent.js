// Phones throw away the tabs that nobody looks at. What is being entered is kept for this tab until it is sent, for each pulse, with the
// link it belongs to; before the first question has come, the link alone. Where storage is forbidden it lasts as long as the page.
const KEPT = "seismograph.unsent.";

/** Gives whether it is kept. @param unsent `token` and, once they are known, `sheet`, `draft`, `step` and `amending` */
export function keepUnsent(pulse, unsent) {
  try {
    sessionStorage.setItem(KEPT + pulse, JSON.stringify({ ...unsent, keptAt: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** What was being entered in this tab before it was loaded anew: for one pulse, or last. */
export function keptUnsent(pulse) {
  try {
    const names = pulse ? [KEPT + pulse] : Object.keys(sessionStorage).filter((name) => name.startsWith(KEPT));
    const all = names.map((name) => JSON.parse(sessionStorage.getItem(name))).filter(Boolean);
    return all.sort((one, other) => other.keptAt - one.keptAt)[0];
  } catch {
    return undefined;
  }
}

export function forgetUnsent(pulse) {
  try {
    sessionStorage.removeItem(KEPT + pulse);
  } catch {
    // Then there is nothing.
  }
}
