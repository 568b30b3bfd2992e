/** What the page shows, as it stands in the address, with the names that the API has for it. */
const NAMES = ["topic", "geo", "by", "measure", "from", "to", "as_of"];

export function view() {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? undefined]));
}

/** The address of the present view with some things changed; `undefined` takes one away. */
export function link(changes) {
  const wanted = Object.entries({ ...view(), ...changes }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(wanted).toString();
  return `${location.pathname}${query && `?${query}`}`;
}

/** Goes there as a link would. */
export function go(changes) {
  history.pushState(undefined, "", link(changes));
  dispatchEvent(new PopStateEvent("popstate"));
}
