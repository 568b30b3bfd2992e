import { place } from "../place.js";
import { keep, kept } from "../storage.js";

// A mailed link opens in a window of its own, which does not know what was wanted in the one where it was asked for.

const KEPT = "seismograph.wanted";
const HOUR_MS = 3_600_000;

/** Notes what is asked for at this address, until the link has come by mail. */
export function noteWanted() {
  keep(KEPT, JSON.stringify({ search: location.search, until: Date.now() + HOUR_MS }));
}

/** Goes there once somebody is in, unless the address asks for something itself. */
export function takeWanted() {
  const { search, until } = JSON.parse(kept(KEPT) ?? "{}");
  keep(KEPT);
  if (search && until > Date.now() && !place().section) history.replaceState(undefined, "", location.pathname + search);
}
