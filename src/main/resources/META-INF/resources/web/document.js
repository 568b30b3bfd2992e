import { read } from "./api.js";
import { paragraph } from "./elements.js";
import { phrases } from "./language.js";
import { navigation } from "./navigation.js";
import { open, show } from "./page.js";
import { troubled } from "./trouble.js";

const LOADING = { de: "Wird geladen …", en: "Loading …" };

/**
 * A page that shows what the API says.
 *
 * @param {(...said: object[]) => Node[]} view what is made of it
 * @param {string[]} paths where it says so
 */
export function openDocument(view, ...paths) {
  open(() => [paragraph(phrases(LOADING))], navigation);
  return load();

  async function load() {
    try {
      const said = await Promise.all(paths.map((path) => read(path)));
      show(() => view(...said), focusOf(location.hash));
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      show(() => troubled(refusal, load));
    }
  }
}

/** Whoever came by a link to a part of the page finds that part; a page that has just been opened leaves the focus where it is. */
function focusOf(hash) {
  return () => (hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : undefined);
}
