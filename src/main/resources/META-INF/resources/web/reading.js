import { paragraph } from "./elements.js";
import { phrases } from "./language.js";
import { navigation } from "./navigation.js";
import { open, say, show } from "./page.js";
import { place } from "./place.js";
import { troubled } from "./trouble.js";

const LOADING = { de: "Wird geladen …", en: "Loading …" };

/**
 * A public page that shows what its address asks for; only the last of several quick changes is shown. The control that was used keeps
 * the focus.
 *
 * @param {(wanted: object) => Promise<() => Node[]>} load reads what a place needs, and gives a view of it
 */
export function openReading(load) {
  const read = async () => {
    const asked = location.href;
    const used = document.activeElement?.id;
    say(phrases(LOADING));
    try {
      const view = await load(place(), read);
      if (asked === location.href) show(view, () => (used ? document.getElementById(used) : undefined));
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (asked === location.href) show(() => troubled(refusal, read));
    }
  };
  addEventListener("popstate", read);
  open(() => [paragraph(phrases(LOADING))], navigation);
  return read();
}
