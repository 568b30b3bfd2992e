import { actByLink } from "../acting.js";
import { Refusal } from "../api.js";
import { session } from "../session.js";

let signInAgain;

/** What happens where the session has ended meanwhile. */
export function whenEnded(begin) {
  signInAgain = begin;
}

/** A change by a manager; see {@link inSession}. */
export function change(method, path, given) {
  return inSession(() => actByLink(method, path, given));
}

/**
 * What only a manager can do or read. Where the session has ended meanwhile, the page shows the way to sign in again and this never comes
 * to an end: the section is made anew then, with what was entered.
 */
export async function inSession(work) {
  try {
    return await work();
  } catch (refusal) {
    if (refusal.reason !== "unauthorized") throw refusal;
    signInAgain();
    return new Promise(() => {});
  }
}

/** Makes sure that a manager is signed in, where the service would answer anybody. */
export async function demandManager() {
  if (!(await session())?.roles.includes("manager")) throw new Refusal("unauthorized");
}

/**
 * Carries wishes out one after another: of those that come meanwhile only the last, and none of them after a refusal.
 *
 * @param {(...wish) => Promise<boolean>} carryOut whether it has succeeded
 */
export function lastWish(carryOut) {
  let next;
  let under;
  const all = async () => {
    while (next) {
      const wish = next;
      next = undefined;
      if (!(await carryOut(...wish))) next = undefined;
    }
  };
  return (...wish) => {
    next = wish;
    under ??= all().finally(() => (under = undefined));
    return under;
  };
}
