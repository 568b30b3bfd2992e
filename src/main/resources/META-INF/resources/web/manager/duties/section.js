import { read } from "../../api.js";
import { dutyCard } from "../../duty-card.js";
import { button, buttons, element, heading, link, paragraph } from "../../elements.js";
import { day, phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { trouble } from "../../trouble.js";
import { change } from "../acting.js";
import { WORDS } from "./words.js";

/** What is owed to a manager and was answered, and whether it has helped. */
export async function open() {
  const state = { own: await read("/me/duties"), refusal: undefined, at: undefined };

  async function judge(each, helped) {
    try {
      await change("PUT", `/duties/${each.duty.id}/effect`, { body: { helped } });
      each.mine = helped;
      Object.assign(state, { refusal: undefined, at: undefined });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { refusal, at: each.duty.id });
    }
    redraw();
    document.getElementById(`effect-${each.duty.id}-${helped}`)?.focus({ preventScroll: true });
  }

  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.title),
      paragraph(words.lead),
      state.own.length === 0 && paragraph(words.none),
      element("div", { className: "stack" }, state.own.map((each) =>
        dutyCard(each.duty, each.asked && asking(each, judge, words), state.at === each.duty.id && trouble(state.refusal)))),
      paragraph(link("/duties", words.all)),
    ];
  };
}

function asking(each, judge, words) {
  return element(
    "div",
    { className: "stack", role: "group", "aria-label": words.ask },
    element("h4", { className: "kern-body kern-body--bold" }, words.ask),
    buttons(Object.entries(words.effects).map(([helped, text]) =>
      button(each.mine === helped ? "primary" : "secondary", text, () => judge(each, helped), {
        id: `effect-${each.duty.id}-${helped}`,
        "aria-pressed": String(each.mine === helped),
      }))),
    paragraph(words.until(day(each.duty.effectUntil))));
}
