import { Refusal } from "../api.js";
import { paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { takeFromAddress } from "../personal-link.js";
import { sectioned } from "../sections.js";
import { rolesKept, session } from "../session.js";
import { troubled } from "../trouble.js";
import { open as dispatches } from "./dispatches/section.js";
import { open as duties } from "./duties/section.js";
import { open as factors } from "./factors/section.js";
import { open as home } from "./home/section.js";
import { open as practices } from "./practices/section.js";
import { open as signals } from "./signals/section.js";
import { confirming, signingIn } from "./signing-in.js";
import { WORDS } from "./words.js";

const SECTIONS = { home, signals, duties, dispatches, factors, practices };

function loading() {
  return [paragraph(phrases(WORDS).loading)];
}

/** Lets whoever is signed in as a manager go on; shows the way to sign in to everybody else. */
async function entrance(begin) {
  show(loading);
  try {
    const known = rolesKept().length > 0 ? await session() : undefined;
    if (known?.roles.includes("manager")) return await begin(known);
    show(signingIn(enter, { other: known }));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    show(() => troubled(refusal, enter));
  }
}

const enter = sectioned(SECTIONS, () => phrases(WORDS), entrance);

function arrived() {
  const token = takeFromAddress();
  if (token === undefined) return false;
  show(confirming(token, enter));
  return true;
}

addEventListener("hashchange", arrived);

open(loading, navigation);
if (!arrived()) enter();
