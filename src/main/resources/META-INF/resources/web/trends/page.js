import { paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, say, show } from "../page.js";
import { troubled } from "../trouble.js";
import { load as loadOverview, overview, overviewInWords } from "./overview.js";
import { load as loadTopic } from "./series.js";
import { topic, topicInWords } from "./topic.js";
import { view } from "./view.js";
import { WORDS } from "./words.js";

/**
 * Reads what the address asks for; only the last of several quick changes is shown. Whatever control has the focus by then keeps it, and
 * what has come of the choice is said to who cannot see it.
 */
async function read() {
  const wanted = view();
  const asked = location.href;
  say(phrases(WORDS).loading);
  try {
    const [load, shown, inWords] = wanted.topic ? [loadTopic, topic, topicInWords] : [loadOverview, overview, overviewInWords];
    const known = await load(wanted);
    if (asked !== location.href) return;
    const used = document.activeElement?.id;
    show(() => shown(known), () => (used ? document.getElementById(used) : undefined));
    say(inWords(known));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    if (asked === location.href) show(() => troubled(refusal, read));
  }
}

addEventListener("popstate", read);
open(() => [paragraph(phrases(WORDS).loading)], navigation);
read();
