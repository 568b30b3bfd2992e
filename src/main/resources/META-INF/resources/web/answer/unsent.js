// Phones throw away the tabs that nobody looks at. What is being entered is kept for this tab until it is sent, with the link it belongs
// to. Where storage is forbidden it lasts as long as the page.
const KEPT = "seismograph.unsent";

/** Gives whether it is kept. @param unsent `token`, `sheet`, `draft`, `step` and `amending` */
export function keepUnsent(unsent) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

/** What was being entered in this tab before it was loaded anew. */
export function keptUnsent() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetUnsent() {
  try {
    sessionStorage.removeItem(KEPT);
  } catch {
    // Then there is nothing.
  }
}
