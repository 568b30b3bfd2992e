import { act, signedIn } from "../acting.js";
import { read as readJson, readAll } from "../api.js";
import { ask } from "../dialog.js";
import { alert, button, buttons, heading, link, paragraph } from "../elements.js";
import { enter } from "../entrance.js";
import { field, selection } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { navigation } from "../navigation.js";
import { open, redraw, say, show } from "../page.js";
import { go, link as address, place } from "../place.js";
import { signalCard } from "../signal-card.js";
import { trouble, troubled } from "../trouble.js";
import { WORDS } from "./words.js";

const state = { signals: [], topics: [], wanted: {}, news: undefined };

/** Reads what the address asks for: the open signals, those of one topic, or a single one, closed or not. */
async function read() {
  const asked = location.href;
  const wanted = place();
  const used = document.activeElement?.id;
  say(phrases(WORDS).loading);
  try {
    const [signals, topics] = await signedIn(() => Promise.all([wanted.signal ? one(wanted.signal) : several(wanted), readJson("/topics")]));
    if (asked !== location.href) return;
    Object.assign(state, { signals, topics, wanted });
    show(list, () => document.getElementById(state.news ? "news" : location.hash.slice(1) || used) ?? document.querySelector("main h1"));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    if (asked === location.href) show(() => troubled(refusal, read));
  }
}

async function one(signal) {
  return [await readJson(`/signals/${encodeURIComponent(signal)}`)];
}

async function several({ topic, closed }) {
  const signals = await readAll("/signals", { topic, closed: closed ? true : undefined, limit: 500 });
  return signals.sort((one, other) => other.raisedOn.localeCompare(one.raisedOn));
}

function list() {
  const words = phrases(WORDS);
  const { signals, topics, wanted, news } = state;
  return [
    wanted.signal && link("/signals", words.back, { className: "back" }),
    heading(1, "kern-heading-large", words.title),
    paragraph(words.lead),
    !wanted.signal && filter(topics, wanted, words),
    !wanted.signal && paragraph(link(address({ topic: wanted.topic, closed: wanted.closed ? undefined : 1 }), wanted.closed ? words.toOpen : words.toClosed)),
    signals.length === 0 && paragraph(wanted.closed ? words.noneClosed : words.none(wanted.topic)),
    signals.map((signal) =>
      signalCard(
        signal,
        topics,
        signal.pulse && paragraph(`${words.asked} `, link(`/editor?pulse=${signal.pulse}`, words.pulse)),
        news?.at === signal.id && told(news, words),
        buttons(
          !signal.pulse && !signal.closedOn && button("primary", words.ask, () => toAll(signal)),
          signal.text && button("secondary", words.strike, () => strike(signal))))),
  ];
}

function filter(topics, { topic, closed }, words) {
  const options = [["", words.every], ...topics.map(({ id, name }) => [id, spoken(name)])];
  return field(words.topic, selection("topic", topic, options, (chosen) => go({ topic: chosen || undefined, closed })));
}

function told({ refusal }, words) {
  const box = refusal ? trouble(refusal) : alert("success", words.struck);
  return Object.assign(box, { id: "news", tabIndex: -1 });
}

/** The editor goes on with the draft. */
async function toAll(signal) {
  try {
    const { body } = await act("POST", `/signals/${signal.id}/pulse`);
    location.assign(`/editor?pulse=${body.pulse}&edit`);
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    state.news = { at: signal.id, refusal };
    redraw();
    document.getElementById("news").focus();
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
  if (!done) return;
  state.news = { at: signal.id };
  await read();
}

/** What was told belongs to where it was told. */
function elsewhere() {
  state.news = undefined;
  return read();
}

open(() => [paragraph(phrases(WORDS).loading)], navigation);
enter("editor", () => {
  addEventListener("popstate", elsewhere);
  return read();
});
