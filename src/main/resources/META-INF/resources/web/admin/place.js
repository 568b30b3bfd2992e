/** Where somebody is in the administration, as it stands in the address. */
const NAMES = ["section", "account", "client", "new", "cursor", "q", "page"];

export function place() {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? undefined]));
}

/** The address of a place. */
export function link(wanted) {
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined && value !== "");
  return `${location.pathname}?${new URLSearchParams(given)}`;
}

/** Goes there as a link would. */
export function go(wanted) {
  history.pushState(undefined, "", link(wanted));
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Notes in the address what has been changed on the spot: who comes back, or passes the address on, finds the same. */
export function note(changes) {
  history.replaceState(undefined, "", link({ ...place(), ...changes }));
}
