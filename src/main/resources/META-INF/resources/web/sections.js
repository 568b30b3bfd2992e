import { element, link as anchor, reveal } from "./elements.js";
import { link, place } from "./place.js";
import { say, show } from "./page.js";
import { troubled } from "./trouble.js";

/**
 * A page of several sections, each with an address of its own; the ways to them stand before the content.
 *
 * @param {object} sections by name, the first of them where the address names none: each reads what it needs, for a place and whoever
 *   is signed in, and gives a view of it; a view may have a `focus`, which gives what takes the focus when it is first shown
 * @param {() => {page: string, loading: string, sections: object}} words in the present language; `sections` names them
 * @param {(begin: (who) => Promise<void>) => Promise<void>} entrance lets somebody in, or sees to it otherwise
 * @returns {() => Promise<void>} begins the page
 */
export function sectioned(sections, words, entrance) {
  const main = document.getElementById("main");
  const names = Object.keys(sections);
  const anchors = names.map((name) => anchor(link({ section: name }), ""));
  const ways = element("nav", { className: "sections", hidden: true }, anchors);
  let who;
  let turns = 0;
  let shown;

  const nameOf = ({ section }) => (Object.hasOwn(sections, section ?? "") ? section : names[0]);

  const draw = (current) => {
    ways.hidden = false;
    ways.setAttribute("aria-label", words().page);
    anchors.forEach((each, i) => {
      each.textContent = words().sections[names[i]];
      if (names[i] === current) each.setAttribute("aria-current", "page");
      else each.removeAttribute("aria-current");
    });
    reveal(ways);
  };

  /** Reads what the address asks for; only the last of several quick changes is shown, and only its failure. */
  const read = async () => {
    const turn = ++turns;
    const wanted = place();
    const name = nameOf(wanted);
    const used = choiceUsed();
    const framed = (view) => () => {
      draw(name);
      return view();
    };
    shown = location.search;
    draw(name);
    main.setAttribute("aria-busy", "true");
    say(words().loading);
    try {
      const view = await sections[name](wanted, who);
      if (turn === turns) show(framed(view), () => view.focus?.() ?? part() ?? document.getElementById(used) ?? main.querySelector("h1"));
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (turn !== turns) return;
      if (refusal.reason === "unauthorized") await begin();
      else show(framed(() => troubled(refusal, read)));
    } finally {
      if (turn === turns) main.removeAttribute("aria-busy");
    }
  };

  const begin = () => {
    turns++;
    ways.hidden = true;
    main.removeAttribute("aria-busy");
    return entrance((found) => {
      who = found;
      return read();
    });
  };

  main.before(ways);
  [ways, main].forEach((each) => each.addEventListener("click", (event) => followHere(event, read)));
  addEventListener("popstate", (event) => {
    const onlyToAPart = event.isTrusted && location.search === shown;
    if (who && !onlyToAPart) read();
  });
  return begin;
}

/** The id of a list of choices that was used last: it keeps the focus. */
function choiceUsed() {
  const used = document.activeElement;
  return used?.matches("select, [type=search]") ? used.id : "";
}

/** What the address points at within the view. */
function part() {
  return document.getElementById(decodeURIComponent(location.hash.slice(1)));
}

/** From section to section the page stays. */
function followHere(event, read) {
  const link = event.target.closest?.("a[href]");
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link || elsewhere || link.target || link.origin !== location.origin || link.pathname !== location.pathname) return;
  if (link.hash && link.search === location.search) return;
  event.preventDefault();
  history.pushState(undefined, "", link.href);
  read();
}
