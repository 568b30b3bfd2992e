import { paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, say, show } from "../page.js";
import { troubled } from "../trouble.js";
import { load as loadOverview, overview } from "./overview.js";
import { load as loadTopic } from "./series.js";
import { topic } from "./topic.js";
import { view } from "./view.js";
import { WORDS } from "./words.js";

/** Reads what the address asks for; only the last of several quick changes is shown. The control that was used keeps the focus. */
async function read() {
  const wanted = view();
  const asked = location.href;
  const used = document.activeElement?.id;
  say(phrases(WORDS).loading);
  try {
    const [load, shown] = wanted.topic ? [loadTopic, topic] : [loadOverview, overview];
    const known = await load(wanted);
    if (asked === location.href) show(() => shown(known), () => (used ? document.getElementById(used) : undefined));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    if (asked === location.href) show(() => troubled(refusal, read));
  }
}

addEventListener("popstate", read);
open(() => [paragraph(phrases(WORDS).loading)], navigation);
read();
