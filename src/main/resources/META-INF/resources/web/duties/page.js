import { read as readJson, readAll } from "../api.js";
import { paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, say, show } from "../page.js";
import { place } from "../place.js";
import { rolesKept, session } from "../session.js";
import { troubled } from "../trouble.js";
import { list } from "./list.js";
import { WORDS } from "./words.js";

/** Reads what the address asks for; editors who are signed in can do something about it. */
async function read() {
  const { topic, duty } = place();
  const used = document.activeElement?.id;
  say(phrases(WORDS).loading);
  try {
    const [topics, duties, summary, who] = await Promise.all([
      readJson("/topics"),
      readAll("/duties", { topic, limit: 500 }),
      readJson("/duties/summary", { topic }),
      rolesKept().includes("editor") ? session() : undefined,
    ]);
    const isEditor = who?.roles.includes("editor") ?? false;
    show(list({ topics, duties, summary, topic, duty, isEditor }, read), () => used && document.getElementById(used));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    show(() => troubled(refusal, read));
  }
}

addEventListener("popstate", read);
open(() => [paragraph(phrases(WORDS).loading)], navigation);
read();
