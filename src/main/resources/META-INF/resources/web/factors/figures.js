import { element } from "../elements.js";
import { number, percent, phrases } from "../language.js";
import { WORDS } from "./words.js";

/** The parts of all who have judged, by the names that the API has for them. */
const PARTS = [["agree", "agree"], ["disagree", "disagree"], ["notHere", "not-here"]];

/** The sentence that a factor completes, which is German whatever the reader speaks. */
export function sentence({ direction, text }) {
  return element("span", { lang: "de" }, element("span", { className: "beginning" }, `${WORDS.de.lastWord[direction]} `), text, ".");
}

/** What is published of it in one line. */
export function inWords({ agree, disagree, notHere, nearlyAll, n }) {
  const words = phrases(WORDS);
  const said = nearlyAll ? words.nearlyAll[nearlyAll] : words.shares(percent(agree), percent(disagree), percent(notHere));
  return `${said} · ${words.judged(number(n))}`;
}

/** The same as a bar; the line of words beside it says all that it shows. */
export function bar({ nearlyAll, ...shares }) {
  return element(
    "div",
    { className: "bar", "aria-hidden": "true" },
    PARTS.map(([name, opinion]) => part(opinion, nearlyAll ? (nearlyAll === opinion ? 100 : 0) : shares[name], nearlyAll)));
}

function part(opinion, share, nearlyAll) {
  if (share === 0) return undefined;
  const made = element("span", { className: `bar__part bar__part--${opinion} ${nearlyAll ? "bar__part--most" : ""}`.trim() });
  made.style.flexGrow = share;
  return made;
}
