import { alert, button, buttons, element, paragraph } from "../elements.js";
import { moment, number, phrases } from "../language.js";
import { say, show } from "../page.js";
import { COURSE } from "./course-words.js";
import { closePulse, invite, readCourse, readPulse, remind } from "./desk.js";
import { difficulties } from "./difficulties.js";
import { ask } from "../dialog.js";
import { follow } from "./follow.js";
import { live, refresh } from "./live.js";
import { tell } from "./news.js";
import { place, reread } from "./place.js";
import { section } from "./section.js";
import { timeLeft } from "./time-left.js";

const A_DAY_MS = 86_400_000;

/** An open pulse: how many have answered, how far the mails are, and its end. */
export function openView(state) {
  const words = phrases(COURSE).open;
  const { pulse } = state;
  if (pulse.keyLostAt) return keyLost(state, words);
  return [
    live(() => [paragraph(timeLeft(pulse.closesAt, words)), state.offline && paragraph(words.offline)]),
    section("participation", words.participation, live(() => participation(state.course.participation, words))),
    section("mails", words.mails, live(() => mails(state.course.mails, words)), inviting(state, words)),
    section("reminders", words.reminders, live(() => lastAndNext(state.pulse, words)), reminding(state, words)),
    buttons(button("secondary", words.close, () => close(state))),
  ];
}

function participation({ invited, answeredAtLeast }, words) {
  return [
    bar(words.answered(answeredAtLeast, invited), answeredAtLeast, invited, "participation-bar"),
    paragraph(words.rounded),
    paragraph(words.secret),
  ];
}

function bar(text, value, max, id) {
  return element(
    "div",
    { className: "kern-progress" },
    element("label", { className: "kern-label", for: id }, text),
    element("progress", { id, max, value }));
}

function mails({ invited, waiting, sent, failed, faults, lang }, words) {
  const text = waiting > 0 ? words.sending : words.sent;
  return [
    bar(text(number(sent), number(invited)), sent, invited, "mails-bar"),
    waiting > 0 && paragraph(words.waiting(waiting)),
    failed > 0 && paragraph(words.failed(failed)),
    faults.length > 0 && difficulties({ faults, lang }, words),
  ];
}

// Stands apart from what is drawn anew while it is looked at: a button under a finger must not go away.
function inviting(state, words) {
  const unreached = () => state.course.mails.invited - state.course.mails.sent - state.course.mails.waiting;
  const start = () =>
    decide(words.inviting, [paragraph(words.inviting.text(number(unreached())))], () => invite(state.pulse.id, "unsent"));
  const row = buttons(button("secondary", words.invite, start));
  const hide = () => {
    row.hidden = unreached() === 0;
    return [];
  };
  return [row, live(hide)];
}

function lastAndNext({ remindedAt, remindAt }, words) {
  const next = remindAt.find((time) => new Date(time) > Date.now());
  return [
    remindedAt && paragraph(words.lastReminder(moment(remindedAt))),
    paragraph(next ? words.nextReminder(moment(next)) : words.noReminder),
  ];
}

function reminding({ pulse }, words) {
  const soonest = pulse.remindedAt && Date.parse(pulse.remindedAt) + A_DAY_MS;
  if (soonest > Date.now()) return paragraph(words.soonest(moment(soonest)));
  const start = () => decide(words.reminding, [paragraph(words.reminding.text)], () => remind(pulse.id));
  return buttons(button("secondary", words.remind, start));
}

async function decide({ title, yes }, body, act) {
  if (await ask({ title, body, yes, act })) reread();
}

function keyLost(state, words) {
  const { pulse } = state;
  const asking = words.closingWithoutKey;
  const start = async () => {
    const sure = await ask({ title: asking.title, body: [paragraph(asking.text), paragraph(asking.final)], yes: asking.yes });
    if (sure) count(state, true);
  };
  return [
    alert("danger", words.keyLost[0], paragraph(words.keyLost[1]), paragraph(words.keyLostSince(moment(pulse.keyLostAt)))),
    buttons(button("secondary", words.withoutKey, start)),
  ];
}

async function close(state) {
  const { pulse } = state;
  const { invited, answeredAtLeast } = state.course.participation;
  const { minOneWay } = pulse.terms;
  const words = phrases(COURSE).open.closing;
  const embargo = pulse.releaseAt && new Date(pulse.releaseAt) > Date.now();
  const sure = await ask({
    title: words.title,
    body: [
      paragraph(words.soFar(answeredAtLeast, invited)),
      paragraph(words.counted),
      paragraph(embargo ? words.embargo(moment(pulse.releaseAt)) : words.atOnce),
      answeredAtLeast < minOneWay && paragraph(words.tooFew(minOneWay)),
      paragraph(words.final),
    ],
    yes: words.yes,
  });
  if (sure) count(state, false);
}

/**
 * Counting takes its time, and whoever has gone on to something else meanwhile stays there. Whatever comes of it, the service knows best
 * how things stand then.
 */
async function count(state, withoutKey) {
  state.counting = true;
  show(() => {
    const words = phrases(COURSE).open;
    return [
      element("h1", { className: "kern-heading-large", tabIndex: -1 }, words.counting),
      element("div", { className: "kern-progress" }, element("progress", { "aria-label": words.counting })),
      paragraph(words.countingText),
    ];
  });
  say(phrases(COURSE).open.counting);
  try {
    await closePulse(state.pulse.id, withoutKey);
    tell(state.pulse.id, { done: phrases(COURSE).closed.done });
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    tell(state.pulse.id, { refusal });
  }
  if (place().pulse === state.pulse.id) reread();
}

/** Follows an open pulse until it is no longer. */
export function followOpen(state) {
  return follow(async () => {
    if (state.counting) return nothing;
    try {
      return await look(state);
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      return unseen(state, refusal);
    }
  });
}

function nothing() {}

async function look(state) {
  const pulse = await readPulse(state.pulse.id);
  if (pulse.state !== "open" || pulse.keyLostAt !== state.pulse.keyLostAt) return over(state);
  const course = await readCourse(pulse.id);
  const moved = JSON.stringify(course) !== JSON.stringify(state.course);
  Object.assign(state, { pulse, course, offline: false });
  refresh();
  return moved;
}

function unseen(state, { reason }) {
  if (reason === "unauthorized") return nothing;
  if (!["offline", "busy", "server"].includes(reason)) return over(state);
  state.offline = true;
  refresh();
  return false;
}

function over(state) {
  return state.counting ? nothing : reread;
}
