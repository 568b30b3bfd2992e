import { call } from "../api.js";

/** A change like {@link call} by a manager; where the session has ended meanwhile, the page shows the way to sign in again. */
export async function change(method, path, given) {
  try {
    return await call(method, path, given);
  } catch (refusal) {
    if (refusal.reason === "unauthorized") location.reload();
    throw refusal;
  }
}
