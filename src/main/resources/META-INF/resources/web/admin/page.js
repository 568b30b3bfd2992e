import { paragraph } from "../elements.js";
import { enter } from "../entrance.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, say, show } from "../page.js";
import { troubled } from "../trouble.js";
import { place } from "./place.js";
import { openSection, sectionOf, sections } from "./sections.js";
import { WORDS } from "./words.js";

let who;

/** Reads what the address asks for; only the last of several quick changes is shown. */
async function read() {
  const wanted = place();
  const asked = location.href;
  const framed = (view) => () => [sections(sectionOf(wanted)), view()];
  say(phrases(WORDS).loading);
  try {
    const view = await openSection(wanted, who);
    if (asked === location.href) show(framed(view));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    if (refusal.reason === "unauthorized") await begin();
    else show(framed(() => troubled(refusal, read)));
  }
}

function begin() {
  return enter("admin", (found) => {
    who = found;
    return read();
  });
}

/** From section to section the page stays. */
function followHere(event) {
  const link = event.target.closest?.("a[href]");
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link || elsewhere || link.target || link.hash || link.origin !== location.origin || link.pathname !== location.pathname) return;
  event.preventDefault();
  history.pushState(undefined, "", link.href);
  read();
}

document.getElementById("main").addEventListener("click", followHere);
addEventListener("popstate", read);
open(() => [paragraph(phrases(WORDS).loading)], navigation);
begin();
