import { Refusal } from "../api.js";
import { draftsAreOf } from "../drafts.js";
import { paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { takeFromAddress } from "../personal-link.js";
import { sectioned } from "../sections.js";
import { rolesKept, session } from "../session.js";
import { troubled } from "../trouble.js";
import { whenEnded } from "./acting.js";
import { open as dispatches } from "./dispatches/section.js";
import { open as duties } from "./duties/section.js";
import { open as factors } from "./factors/section.js";
import { open as home } from "./home/section.js";
import { open as practices } from "./practices/section.js";
import { open as signals } from "./signals/section.js";
import { confirming, signingIn } from "./signing-in.js";
import { takeWanted } from "./wanted.js";
import { WORDS } from "./words.js";

const SECTIONS = { home, signals, duties, dispatches, factors, practices };

let outside = false;
let wasInside = false;

function loading() {
  return [paragraph(phrases(WORDS).loading)];
}

/** Lets whoever is signed in as a manager go on; shows the way to sign in to everybody else. */
async function entrance(begin) {
  outside = true;
  const token = takeFromAddress();
  if (token !== undefined) return show(confirming(token, enter));
  const before = rolesKept();
  show(loading);
  try {
    const known = before.length > 0 ? await session() : undefined;
    if (!known?.roles.includes("manager")) return show(signingIn(enter, { other: known, ended: !known && (wasInside || before.includes("manager")) }));
    outside = false;
    wasInside = true;
    draftsAreOf(known.name);
    takeWanted();
    return await begin(known);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    show(() => troubled(refusal, enter));
  }
}

const enter = sectioned(SECTIONS, () => phrases(WORDS), entrance);

whenEnded(() => {
  document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
  enter();
});
addEventListener("hashchange", () => location.hash.startsWith("#t=") && enter());
// Whoever has signed in in another window can go on in this one.
addEventListener("storage", () => outside && rolesKept().includes("manager") && enter());

open(loading, navigation);
enter();
