import { read } from "../../api.js";
import { dutyCard } from "../../duty-card.js";
import { button, buttons, element, group, heading, link, paragraph } from "../../elements.js";
import { day, phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { link as place } from "../../place.js";
import { trouble } from "../../trouble.js";
import { change } from "../acting.js";
import { WORDS } from "./words.js";

/** In the order in which they are shown: what there is to say comes first. */
const GROUPS = {
  asked: ({ asked }) => asked,
  overdue: ({ duty }) => duty.overdue,
  open: ({ duty }) => ["received", "examined"].includes(duty.state),
  answered: () => true,
};

/** What is owed to a manager and was answered, and whether it has helped. */
export async function open() {
  const state = { own: await read("/me/duties"), refusal: undefined, at: undefined, busy: undefined };

  async function judge(each, helped) {
    if (state.busy) return;
    Object.assign(state, { busy: `${each.duty.id}-${helped}`, refusal: undefined });
    draw(state.busy);
    const button = state.busy;
    try {
      await change("PUT", `/duties/${each.duty.id}/effect`, { body: { helped } });
      each.mine = helped;
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { refusal, at: each.duty.id });
    }
    state.busy = undefined;
    draw(button);
  }

  return () => {
    const words = phrases(WORDS);
    const of = (name) => state.own.filter((each) => Object.keys(GROUPS).find((one) => GROUPS[one](each)) === name);
    return [
      heading(1, "kern-heading-large", words.title),
      paragraph(words.lead),
      state.own.length === 0 && paragraph(words.none),
      Object.keys(GROUPS).map((name) =>
        group(words.groups[name], of(name).map((each) =>
          dutyCard(
            each.duty,
            each.asked && asking(each, state, judge, words),
            each.duty.answeredAt && paragraph(link(place({ section: "practices", new: 1, duty: each.duty.id }), words.describe)),
            state.refusal && state.at === each.duty.id && trouble(state.refusal))))),
      paragraph(link("/duties", words.all)),
    ];
  };
}

function draw(button) {
  redraw();
  document.getElementById(`effect-${button}`)?.focus({ preventScroll: true });
}

function asking(each, { busy }, judge, words) {
  const title = `ask-${each.duty.id}`;
  const label = (text, helped) => (busy === `${each.duty.id}-${helped}` ? words.saving : text);
  return element(
    "div",
    { className: "stack", role: "group", "aria-labelledby": title },
    element("h4", { className: "kern-body kern-body--bold", id: title }, words.ask),
    buttons(Object.entries(words.effects).map(([helped, text]) =>
      button(each.mine === helped ? "primary" : "secondary", label(text, helped), () => judge(each, helped), {
        id: `effect-${each.duty.id}-${helped}`,
        "aria-pressed": String(each.mine === helped),
        "aria-disabled": busy ? "true" : null,
      }))),
    paragraph(words.until(day(each.duty.effectUntil))));
}
