import { actWith, call } from "./api.js";
import { forgetDrafts } from "./drafts.js";
import { keep, kept } from "./storage.js";

// What everybody at this browser may know: that somebody is signed in, until when at the latest, and as what; but not who. Pages that
// need no session read it to show the way to those that do, and ask the service nothing.
const KEPT = "seismograph.session";

/** The roles that this browser had when somebody signed in last; none once that is over. */
export function rolesKept() {
  const { roles = [], endsAt } = JSON.parse(kept(KEPT) ?? "{}");
  return endsAt && new Date(endsAt) > new Date() ? roles : [];
}

/** Who is signed in: `{ name, roles, land }`; nobody gives `undefined`. */
export async function session() {
  try {
    return took((await call("GET", "/session")).body);
  } catch (refusal) {
    if (refusal.reason !== "unauthorized") throw refusal;
    keep(KEPT);
    return undefined;
  }
}

/** Signs in with name and password; throws a {@link Refusal}. */
export async function signIn(name, password) {
  return took((await call("POST", "/session", { body: { name, password } })).body);
}

/** Signs a manager in with the code of a link; throws a {@link Refusal}. */
export async function signInByLink(token) {
  return took((await call("POST", "/manager-session", { body: { token } })).body);
}

/** Signs out, here and, where one has vouched, at the provider; throws a {@link Refusal}. */
export async function signOut() {
  // A page that needs no session has not heard of its token so far.
  const end = (await session()) && (await call("DELETE", "/session")).body.endSessionUrl;
  forget();
  forgetDrafts();
  location.assign(end ?? "/");
}

/** Nobody is signed in here any more. */
export function forget() {
  keep(KEPT);
}

function took(session) {
  actWith(session.csrfToken);
  keep(KEPT, JSON.stringify({ roles: session.roles, endsAt: session.endsAt }));
  return session;
}
