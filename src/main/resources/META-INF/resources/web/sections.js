import { element, link as anchor } from "./elements.js";
import { link, place } from "./place.js";
import { say, show } from "./page.js";
import { troubled } from "./trouble.js";

/**
 * A page of several sections, each with an address of its own.
 *
 * @param {object} sections by name, the first of them where the address names none: each reads what it needs, for a place and whoever
 *   is signed in, and gives a view of it
 * @param {() => {page: string, loading: string, sections: object}} words in the present language; `sections` names them
 * @param {(begin: (who) => Promise<void>) => Promise<void>} entrance lets somebody in, or sees to it otherwise
 * @returns {() => Promise<void>} begins the page
 */
export function sectioned(sections, words, entrance) {
  let who;

  const nameOf = ({ section }) => (Object.hasOwn(sections, section ?? "") ? section : Object.keys(sections)[0]);

  /** Reads what the address asks for; only the last of several quick changes is shown. */
  const read = async () => {
    const wanted = place();
    const name = nameOf(wanted);
    const asked = location.href;
    const framed = (view) => () => [ways(name), view()];
    say(words().loading);
    try {
      const view = await sections[name](wanted, who);
      if (asked === location.href) show(framed(view));
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "unauthorized") await begin();
      else show(framed(() => troubled(refusal, read)));
    }
  };

  const begin = () =>
    entrance((found) => {
      who = found;
      return read();
    });

  const ways = (current) =>
    element(
      "nav",
      { className: "sections", "aria-label": words().page },
      Object.keys(sections).map((name) =>
        anchor(link({ section: name }), words().sections[name], { "aria-current": name === current ? "page" : null })));

  document.getElementById("main").addEventListener("click", (event) => followHere(event, read));
  addEventListener("popstate", () => who && read());
  return begin;
}

/** From section to section the page stays. */
function followHere(event, read) {
  const link = event.target.closest?.("a[href]");
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link || elsewhere || link.target || link.hash || link.origin !== location.origin || link.pathname !== location.pathname) return;
  event.preventDefault();
  history.pushState(undefined, "", link.href);
  read();
}
