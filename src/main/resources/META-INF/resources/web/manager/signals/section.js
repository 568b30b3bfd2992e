import { read, readAll } from "../../api.js";
import { alert, button, buttons, element, heading, paragraph, way } from "../../elements.js";
import { phrases } from "../../language.js";
import { link } from "../../place.js";
import { redraw } from "../../page.js";
import { signalCard } from "../../signal-card.js";
import { trouble } from "../../trouble.js";
import { change } from "../acting.js";
import { raising } from "./raising.js";
import { WORDS } from "./words.js";

/** What has been raised, and what a manager says of it. */
export async function open({ new: fresh, raised }) {
  const topics = await read("/topics");
  if (fresh) return raising(topics);
  const state = { signals: await newestFirst(), refusal: undefined, at: undefined };

  async function say(signal, method, path, body) {
    try {
      const answer = await change(method, `/signals/${signal.id}${path}`, body && { body });
      if (answer.body) Object.assign(signal, { mine: undefined }, answer.body);
      else state.signals = state.signals.filter(({ id }) => id !== signal.id);
      Object.assign(state, { refusal: undefined, at: undefined });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { refusal, at: signal.id });
    }
    redraw();
    document.getElementById(`signal-${signal.id}`)?.focus({ preventScroll: true });
  }

  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.title),
      paragraph(words.lead),
      raised && alert("success", words.done),
      buttons(way("primary", link({ section: "signals", new: "1" }), words.raise)),
      state.signals.length === 0 && paragraph(words.none),
      element(
        "div",
        { className: "stack" },
        state.signals.map((signal) =>
          signalCard(
            signal,
            topics,
            signal.pulse && paragraph(words.asked),
            state.at === signal.id && trouble(state.refusal),
            ...actions(signal, say, words)))),
    ];
  };
}

function actions(signal, say, words) {
  const take = (stance) => () => say(signal, "PUT", "/stance", { stance });
  if (signal.mine === "raised") {
    return [paragraph(words.own), buttons(button("secondary", words.withdraw, () => say(signal, "DELETE", "")))];
  }
  if (signal.mine) {
    return [paragraph(words.said[signal.mine]), buttons(button("secondary", words.takeBack, () => say(signal, "DELETE", "/stance")))];
  }
  return [buttons(button("secondary", words.here, take("supported")), button("secondary", words.notHere, take("not-here")))];
}

async function newestFirst() {
  const signals = await readAll("/signals", { limit: 500 });
  return signals.sort((one, other) => other.raisedOn.localeCompare(one.raisedOn));
}
