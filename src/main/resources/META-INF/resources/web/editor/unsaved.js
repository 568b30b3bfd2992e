// What has been written and not been saved, kept for this window alone: it outlives a reload and a new login, not the window.
// A browser may forbid storage; then it lasts as long as the page.

const PREFIX = "seismograph.manuscript.";
const instead = new Map();

/** @param {string} name the id of a draft, or `new` */
export function unsaved(name) {
  const kept = read(PREFIX + name);
  return kept && JSON.parse(kept);
}

/** Keeps it; nothing forgets what was kept. */
export function keepUnsaved(name, manuscript) {
  const key = PREFIX + name;
  try {
    if (manuscript === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(manuscript));
    instead.delete(key);
  } catch {
    if (manuscript === undefined) instead.delete(key);
    else instead.set(key, JSON.stringify(manuscript));
  }
}

/** The names of all that is kept. */
export function allUnsaved() {
  return [...keys(), ...instead.keys()].filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

function keys() {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}

function read(key) {
  if (instead.has(key)) return instead.get(key);
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

addEventListener("beforeunload", (event) => {
  if (allUnsaved().length > 0) event.preventDefault();
});
