import { keepHere, keptHere, namesHere } from "../storage.js";

// What has been written and not been saved.

const PREFIX = "seismograph.manuscript.";

/** @param {string} name the id of a draft, or `new` */
export function unsaved(name) {
  const kept = keptHere(PREFIX + name);
  return kept && JSON.parse(kept);
}

/** Keeps it; nothing forgets what was kept. */
export function keepUnsaved(name, manuscript) {
  keepHere(PREFIX + name, manuscript && JSON.stringify(manuscript));
}

/** The names of all that is kept. */
export function allUnsaved() {
  return namesHere().filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

addEventListener("beforeunload", (event) => {
  if (allUnsaved().length > 0) event.preventDefault();
});
