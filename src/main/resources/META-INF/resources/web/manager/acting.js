import { actByLink } from "../acting.js";

/** A change by a manager; where the session has ended meanwhile, the page shows the way to sign in again. */
export async function change(method, path, given) {
  try {
    return await actByLink(method, path, given);
  } catch (refusal) {
    if (refusal.reason === "unauthorized") location.reload();
    throw refusal;
  }
}
