import { link, way as buttonWay } from "../elements.js";

/** What the page shows, as it stands in the address; `fresh` begins a draft, maybe `from` another pulse. */
export function place() {
  const given = new URLSearchParams(location.search);
  return {
    pulse: given.get("pulse") ?? undefined,
    editing: given.has("edit"),
    fresh: given.has("new"),
    from: given.get("from") ?? undefined,
  };
}

export function addressOf({ pulse, editing, fresh, from } = {}) {
  const words = [
    fresh && "new",
    from && `from=${encodeURIComponent(from)}`,
    pulse && `pulse=${encodeURIComponent(pulse)}`,
    editing && "edit",
  ].filter(Boolean);
  return `/editor${words.length > 0 ? `?${words.join("&")}` : ""}`;
}

/** Goes there as a link would. */
export function go(to) {
  history.pushState(undefined, "", addressOf(to));
  reread();
}

/** Reads anew what the address asks for. */
export function reread() {
  dispatchEvent(new PopStateEvent("popstate"));
}

/** The same view under another address, such as that of a draft that has just got its id. */
export function settle(to) {
  history.replaceState(undefined, "", addressOf(to));
}

/** A link inside the page, which loads nothing anew. */
export function way(to, text) {
  return link(addressOf(to), text, { onclick: (event) => follow(event, to) });
}

/** The same where it is the thing to do next. @param {"primary"|"secondary"} rank */
export function wayOn(rank, to, text) {
  const made = buttonWay(rank, addressOf(to), text);
  made.addEventListener("click", (event) => follow(event, to));
  return made;
}

function follow(event, to) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(to);
}
