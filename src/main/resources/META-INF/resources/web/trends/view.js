// What the page shows stands in the address, with the names that the API has for it.
const NAMES = ["topic", "indicator", "geo", "phase", "size", "carrier", "measure", "from", "to", "as_of"];

/** The parts of a neighbourhood's description by which figures are broken down. */
export const ATTRIBUTES = ["phase", "size", "carrier"];

/** What the address asks for. */
export function view() {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(NAMES.map((name) => [name, given.get(name) || undefined]));
}

/** The cell that a view is about, as parameters. */
export function cell({ geo, phase, size, carrier }) {
  return { geo, phase, size, carrier };
}

/** The same view with one part of the cell chosen; a Land is never crossed with anything, nor are three attributes. */
export function choosing(shown, name, value) {
  if (name === "geo") return value ? { geo: value, phase: undefined, size: undefined, carrier: undefined } : { geo: undefined };
  const others = ATTRIBUTES.filter((attribute) => attribute !== name);
  const crossed = value && others.every((attribute) => shown[attribute]);
  return { geo: undefined, [name]: value, ...(crossed && Object.fromEntries(others.map((attribute) => [attribute, undefined]))) };
}

/** The address of a view. */
export function addressOf(shown, path = "/trends") {
  const wanted = NAMES.filter((name) => shown[name]).map((name) => [name, shown[name]]);
  const query = new URLSearchParams(wanted).toString();
  return `${path}${query && `?${query}`}`;
}

/** Goes to the present view with some things changed, as a link would. */
export function go(changes) {
  history.pushState(undefined, "", addressOf({ ...view(), ...changes }, location.pathname));
  dispatchEvent(new PopStateEvent("popstate"));
}
