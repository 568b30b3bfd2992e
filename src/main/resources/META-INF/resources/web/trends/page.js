import { paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, say, show } from "../page.js";
import { troubled } from "../trouble.js";
import { load as loadOverview, overview } from "./overview.js";
import { load as loadTopic, topic } from "./topic.js";
import { view } from "./view.js";
import { WORDS } from "./words.js";

/** Reads what the address asks for; only the last of several quick changes is shown. */
async function read() {
  const wanted = view();
  const asked = location.href;
  say(phrases(WORDS).loading);
  try {
    const [load, shown] = wanted.topic ? [loadTopic, topic] : [loadOverview, overview];
    const data = await load(wanted);
    if (asked === location.href) show(() => shown(data, wanted));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    show(() => troubled(refusal, read));
  }
}

addEventListener("popstate", read);
open(() => [paragraph(phrases(WORDS).loading)], navigation);
read();
