import { Refusal } from "../api.js";
import { paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, show } from "../page.js";
import { takeFromAddress } from "../personal-link.js";
import { rolesKept, session } from "../session.js";
import { troubled } from "../trouble.js";
import { home } from "./home.js";
import { readHome } from "./invitations.js";
import { confirming, signingIn } from "./signing-in.js";
import { WORDS } from "./words.js";

function loading() {
  return [paragraph(phrases(WORDS).loading)];
}

/** Shows the home of whoever is signed in as a manager; the way to sign in to everybody else. */
async function enter() {
  show(loading);
  try {
    const known = rolesKept().length > 0 ? await session() : undefined;
    if (!known?.roles.includes("manager")) return show(signingIn(enter, { other: known }));
    const { neighbourhoodName, invitations, releases } = await readHome();
    show(home(neighbourhoodName, invitations, releases, enter));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    show(refusal.reason === "unauthorized" ? signingIn(enter) : () => troubled(refusal, enter));
  }
}

function arrived() {
  const token = takeFromAddress();
  if (token === undefined) return false;
  show(confirming(token, enter));
  return true;
}

addEventListener("hashchange", arrived);

open(loading, navigation);
if (!arrived()) enter();
