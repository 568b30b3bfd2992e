import { signedIn } from "../../acting.js";
import { call } from "../../api.js";
import { alert, button, buttons, element, heading, link as anchor, paragraph, table } from "../../elements.js";
import { moment, number, phrases } from "../../language.js";
import { trouble } from "../../trouble.js";
import { redrawAt } from "../focus.js";
import { link } from "../../place.js";
import { inSentence } from "./entry.js";
import { WORDS } from "./words.js";

/** The section for the audit log: a page of it, and whether the whole of it is as it was written. */
export async function open({ cursor }) {
  const { body: entries, cursor: older } = await call("GET", "/audit", { parameters: { cursor, limit: 50 } });
  const state = {};

  async function verify() {
    try {
      const { body: verified } = await signedIn(() => call("GET", "/audit/verification", { patience: 120_000 }));
      Object.assign(state, { verified, refusal: undefined });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { verified: undefined, refusal });
    }
    redrawAt(".verified");
  }

  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.page),
      paragraph(words.lead),
      buttons(button("secondary", words.verify, verify)),
      element("div", { className: "verified", tabIndex: -1 },
        state.refusal && trouble(state.refusal), state.verified && outcome(state.verified, words)),
      entries.length === 0 ? paragraph(words.none) : list(entries, words),
      buttons(
        cursor && reading({}, words.newest),
        older && reading({ cursor: older }, words.older)),
    ];
  };
}

function list(entries, words) {
  return table(words.page, [words.number, words.when, words.who, words.what], entries.map((entry) => [
    number(entry.number),
    moment(entry.at),
    { clock: words.clock, manager: words.manager }[entry.actor] ?? entry.actor,
    inSentence(entry, words),
  ]));
}

function outcome({ intact, firstBroken }, words) {
  return intact ? alert("success", words.intact[0], paragraph(words.intact[1])) : alert("danger", words.broken(number(firstBroken)));
}

function reading(wanted, text) {
  return anchor(link({ section: "audit", ...wanted }), text);
}
