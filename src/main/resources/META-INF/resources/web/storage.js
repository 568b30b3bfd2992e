// A browser may forbid storage altogether, or have no room left; then what is kept lasts as long as the page.
function shelf(storage) {
  const instead = new Map();
  return {
    kept(name) {
      if (instead.has(name)) return instead.get(name);
      try {
        return storage().getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    keep(name, text) {
      try {
        if (text === undefined) storage().removeItem(name);
        else storage().setItem(name, text);
        instead.delete(name);
      } catch {
        if (text === undefined) instead.delete(name);
        else instead.set(name, text);
      }
    },
    names() {
      try {
        return [...Object.keys(storage()), ...instead.keys()];
      } catch {
        return [...instead.keys()];
      }
    },
  };
}

const forGood = shelf(() => localStorage);
const forThisWindow = shelf(() => sessionStorage);

/** What was kept under a name, in this browser and for good. */
export const kept = forGood.kept;

/** Keeps a text under a name, or forgets it if there is none. */
export const keep = forGood.keep;

/** The same for this window alone: it outlives a reload and a new login, not the window. */
export const keptHere = forThisWindow.kept;
export const keepHere = forThisWindow.keep;

/** The names of all that is kept for this window. */
export const namesHere = forThisWindow.names;
