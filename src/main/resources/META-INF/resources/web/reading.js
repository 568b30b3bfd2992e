import { paragraph } from "./elements.js";
import { phrases } from "./language.js";
import { navigation } from "./navigation.js";
import { open, say, show } from "./page.js";
import { place } from "./place.js";
import { troubled } from "./trouble.js";

const LOADING = { de: "Wird geladen …", en: "Loading …" };

/**
 * A public page that shows what its address asks for; only the last of several quick changes is shown. The control that was used keeps
 * the focus; where it is gone, the heading gets it.
 *
 * @param {(wanted: object, again: (focus: string) => Promise<void>) => Promise<() => Node[]>} load reads what a place needs, and gives
 *   a view of it; `again` reads anew and moves the focus to what has this id
 */
export function openReading(load) {
  const readAt = async (focus) => {
    const asked = location.href;
    const inside = document.getElementById("main").contains(document.activeElement);
    say(phrases(LOADING));
    try {
      const view = await load(place(), readAt);
      if (asked !== location.href) return;
      show(view, () => document.getElementById(focus) ?? (inside ? document.querySelector("main h1") : undefined));
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (asked === location.href) show(() => troubled(refusal, read));
    }
  };
  const read = () => readAt(document.activeElement?.id);
  addEventListener("popstate", read);
  open(() => [paragraph(phrases(LOADING))], navigation);
  return read();
}
