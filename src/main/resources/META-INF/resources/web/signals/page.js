import { act } from "../acting.js";
import { read as readJson, readAll } from "../api.js";
import { ask } from "../dialog.js";
import { button, buttons, heading, link, paragraph } from "../elements.js";
import { enter } from "../entrance.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, redraw, say, show } from "../page.js";
import { signalCard } from "../signal-card.js";
import { trouble, troubled } from "../trouble.js";
import { WORDS } from "./words.js";

const state = { signals: [], topics: [], refusal: undefined, at: undefined };

async function read() {
  say(phrases(WORDS).loading);
  try {
    const [signals, topics] = await Promise.all([readAll("/signals", { limit: 500 }), readJson("/topics")]);
    Object.assign(state, { signals: signals.sort((one, other) => other.raisedOn.localeCompare(one.raisedOn)), topics });
    show(list);
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    show(() => troubled(refusal, read));
  }
}

function list() {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.title),
    paragraph(words.lead),
    state.signals.length === 0 && paragraph(words.none),
    state.signals.map((signal) =>
      signalCard(
        signal,
        state.topics,
        signal.pulse && paragraph(`${words.asked} `, link(`/editor?pulse=${signal.pulse}`, words.pulse)),
        state.at === signal.id && trouble(state.refusal),
        buttons(
          !signal.pulse && button("primary", words.ask, () => toAll(signal)),
          signal.text && button("secondary", words.strike, () => strike(signal))))),
  ];
}

/** The editor goes on with the draft. */
async function toAll(signal) {
  try {
    const { body } = await act("POST", `/signals/${signal.id}/pulse`);
    location.assign(`/editor?pulse=${body.pulse}&edit`);
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    Object.assign(state, { refusal, at: signal.id });
    redraw();
  }
}

async function strike(signal) {
  const { striking } = phrases(WORDS);
  const done = await ask({
    title: striking.title,
    body: [paragraph(striking.text)],
    yes: striking.yes,
    act: () => act("DELETE", `/signals/${signal.id}/text`),
  });
  if (done) read();
}

open(() => [paragraph(phrases(WORDS).loading)], navigation);
enter("editor", read);
