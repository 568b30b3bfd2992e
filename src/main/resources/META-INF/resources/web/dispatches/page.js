import { draftsAreOf } from "../drafts.js";
import { paragraph } from "../elements.js";
import { enter } from "../entrance.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open } from "../page.js";
import { sectioned } from "../sections.js";
import { open as list } from "./list.js";
import { WORDS } from "./words.js";
import { open as write } from "./write.js";

const ROLES = ["ministry", "editor", "land"];

open(() => [paragraph(phrases(WORDS).loading)], navigation);
enter(ROLES, (who) => {
  draftsAreOf(who.name);
  const sections = who.roles.includes("ministry") ? { list, write } : { list };
  return sectioned(sections, () => phrases(WORDS), (begin) => enter(ROLES, begin))();
});
