import { read, readAll } from "../../api.js";
import { ask } from "../../dialog.js";
import { alert, button, buttons, element, group, heading, link as anchor, paragraph, way } from "../../elements.js";
import { field, selection } from "../../forms.js";
import { phrases, spoken } from "../../language.js";
import { go, link } from "../../place.js";
import { redraw } from "../../page.js";
import { signalCard } from "../../signal-card.js";
import { trouble } from "../../trouble.js";
import { change } from "../acting.js";
import { raising } from "./raising.js";
import { WORDS } from "./words.js";

/** What has just been done, to be told by the view that comes next. */
let done;

/** What has been raised, and what a manager says of it. */
export async function open({ new: fresh, topic, signal: only, closed }) {
  const [topics, { terms }] = await Promise.all([read("/topics"), read("/meta")]);
  if (fresh) return raising(topics, terms.minOneWay, tellRaised);
  const signals = only ? [await read(`/signals/${encodeURIComponent(only)}`)] : await newestFirst(topic, closed);
  const state = { signals, done, refusal: undefined, at: undefined, busy: undefined };
  done = undefined;

  async function say(signal, stance) {
    if (state.busy) return;
    Object.assign(state, { busy: signal.id, done: undefined, refusal: undefined });
    draw(`signal-${signal.id}`);
    try {
      const { body } = await (stance
        ? change("PUT", `/signals/${signal.id}/stance`, { body: { stance } })
        : change("DELETE", `/signals/${signal.id}/stance`));
      Object.assign(signal, { mine: undefined }, body);
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { refusal, at: signal.id });
    }
    state.busy = undefined;
    draw(`signal-${signal.id}`);
  }

  async function withdraw(signal) {
    const words = phrases(WORDS).withdrawing;
    const gone = await ask({
      title: words.title,
      body: [paragraph(words.text)],
      yes: words.yes,
      act: () => change("DELETE", `/signals/${signal.id}`),
    });
    if (!gone) return;
    state.signals = state.signals.filter(({ id }) => id !== signal.id);
    Object.assign(state, { done: "withdrawn", refusal: undefined });
    draw("done");
  }

  const view = () => {
    const words = phrases(WORDS);
    const own = state.signals.filter(({ mine }) => mine === "raised");
    const others = state.signals.filter(({ mine }) => mine !== "raised");
    const cards = (signals) => signals.map((signal) =>
      signalCard(
        signal,
        topics,
        signal.pulse && paragraph(words.asked),
        paragraph(anchor(link({ section: "practices", signal: signal.id }), words.practices)),
        state.at === signal.id && state.refusal && trouble(state.refusal),
        !signal.closedOn && actions(signal, state, { say, withdraw }, words)));
    return [
      only && anchor(link({ section: "signals" }), words.form.back, { className: "back" }),
      heading(1, "kern-heading-large", closed ? words.closedTitle : words.title),
      !only && !closed && paragraph(words.lead),
      state.done && told(words[state.done]),
      !only && !closed && buttons(way("primary", link({ section: "signals", new: "1" }), words.raise)),
      !only && field(words.topic, selection(
        "topic", topic, [["", words.everyTopic], ...topics.map(({ id, name }) => [id, spoken(name)])],
        (id) => go({ section: "signals", topic: id, closed }))),
      group(words.ownTitle, cards(own)),
      group(words.othersTitle, cards(others)),
      !only && state.signals.length === 0 && paragraph(closed ? words.noneClosed : words.none(topic)),
      !only && paragraph(anchor(link({ section: "signals", topic, closed: closed ? undefined : 1 }), closed ? words.toOpen : words.toClosed)),
    ];
  };
  view.focus = () => document.getElementById("done");
  return view;
}

function tellRaised() {
  done = "raised";
  go({ section: "signals" });
}

function actions(signal, { busy }, { say, withdraw }, words) {
  const act = (text, stance) => button("secondary", text, () => say(signal, stance), { "aria-disabled": busy ? "true" : null });
  if (signal.mine === "raised") return buttons(button("secondary", words.withdraw, () => withdraw(signal)));
  if (busy === signal.id) return element("p", { className: "kern-body", role: "status" }, words.saving);
  if (signal.mine) return [paragraph(words.said[signal.mine]), buttons(act(words.takeBack))];
  return buttons(act(words.here, "supported"), act(words.notHere, "not-here"));
}

function told(text) {
  const box = alert("success", text);
  return Object.assign(box, { id: "done", tabIndex: -1 });
}

function draw(focus) {
  redraw();
  document.getElementById(focus)?.focus({ preventScroll: focus !== "done" });
}

async function newestFirst(topic, closed) {
  const signals = await readAll("/signals", { topic, closed: closed ? true : undefined, limit: 500 });
  return signals.sort((one, other) => other.raisedOn.localeCompare(one.raisedOn));
}
