import { paragraph } from "../elements.js";
import { enter } from "../entrance.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open } from "../page.js";
import { sectioned } from "../sections.js";
import { open as accounts } from "./accounts/section.js";
import { open as audit } from "./audit/section.js";
import { open as clients } from "./clients/section.js";
import { FRAME, ROSTER } from "./import/kinds.js";
import { open as importing } from "./import/section.js";
import { open as keys } from "./keys/section.js";
import { open as ministries } from "./ministries/section.js";
import { open as requests } from "./requests/section.js";
import { WORDS } from "./words.js";

const SECTIONS = {
  frame: () => importing(FRAME),
  roster: () => importing(ROSTER),
  accounts,
  clients,
  ministries,
  audit,
  keys,
  requests,
};

open(() => [paragraph(phrases(WORDS).loading)], navigation);
sectioned(SECTIONS, () => phrases(WORDS), (begin) => enter("admin", begin))();
