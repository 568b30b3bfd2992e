// A browser may forbid storage altogether; then what is kept lasts as long as the page.
const instead = new Map();

/** What was kept under a name, in this browser and for good. */
export function kept(name) {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return instead.get(name);
  }
}

/** Keeps a text under a name, or forgets it if there is none. */
export function keep(name, text) {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    instead.set(name, text);
  }
}
