/** Where somebody is on a page, as it stands in the address: the parameters by name. */
export function place() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** The address of a place; what has no value is left out. */
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
