import { after, quarterOf, speakingOf } from "./periods.js";
import { daysAfter, instantOf, wallTime } from "../times.js";

// A manuscript is what an editor writes, as it stands in the fields: times as on the wall, classes as they were typed. It is
// plain data, so that it can be kept over a reload, and turns into what the API takes only when it is sent.

const WEEKS_OPEN = 2;
const CLOSING_HOUR = 18;
const REMINDING_HOUR = 9;
const REMINDED_DAYS_BEFORE = 3;

export const MOST_QUESTIONS = 5;
export const MOST_REMINDERS = 3;
export const OWN = "own";

/** An empty one, with the usual times. */
export function blank(now) {
  return {
    title: { de: "", en: "" },
    occasion: { de: "", en: "" },
    period: quarterOf(now),
    questions: [blankQuestion([])],
    audience: { by: "", codes: [] },
    schedule: usualSchedule(now),
  };
}

function usualSchedule(now) {
  const closesAt = daysAfter(wallTime(now), WEEKS_OPEN * 7, CLOSING_HOUR);
  return { opensAt: "", closesAt, releaseAt: "", invite: true, remindAt: [] };
}

/** One more question, with an id that the others do not have. */
export function blankQuestion(others) {
  let number = others.length + 1;
  while (others.some(({ id }) => id === `q${number}`)) number++;
  return { id: `q${number}`, topic: "", from: OWN, ...unwritten() };
}

function unwritten() {
  return {
    series: "",
    reworded: false,
    kind: "five-point",
    measures: "change",
    polarity: "neutral",
    wording: { de: "", en: "" },
    options: [blankOption(), blankOption()],
    bins: "",
    field: "",
    direction: "",
  };
}

export function blankOption() {
  return { id: "", de: "", en: "" };
}

/** When to remind, unless somebody says otherwise. */
export function usualReminder(schedule) {
  return schedule.closesAt ? daysAfter(schedule.closesAt, -REMINDED_DAYS_BEFORE, REMINDING_HOUR) : "";
}

/** Takes over a question of the bank as it is asked, or as the beginning of new words. */
export function take(question, banked) {
  Object.assign(question, unwritten(), { from: banked.indicator, ...spelledOut(banked) });
}

/** Begins a question of its own; with a `series`, as the first of it. */
export function begin(question, series = "") {
  Object.assign(question, unwritten(), { from: OWN, series });
}

function spelledOut({ kind, measures, polarity, wording, options = [], bins = [], field = "", direction = "" }) {
  return {
    kind,
    measures,
    polarity,
    wording: { de: wording.de, en: wording.en ?? "" },
    options:
      options.length > 0 ? options.map(({ id, label }) => ({ id, de: label.de, en: label.en ?? "" })) : unwritten().options,
    bins: bins.map((edge) => String(edge).replace(".", ",")).join("; "),
    field,
    direction,
  };
}

/** The manuscript of a pulse that is there already. */
export function manuscriptOf(pulse, bank) {
  return {
    title: { de: pulse.title.de, en: pulse.title.en ?? "" },
    occasion: { de: pulse.occasion.de, en: pulse.occasion.en ?? "" },
    period: pulse.period,
    questions: pulse.questions.map((question) => written(question, pulse.id, bank)),
    audience: audienceOf(pulse.audience),
    schedule: {
      opensAt: pulse.opensAt ? wallTime(pulse.opensAt) : "",
      closesAt: wallTime(pulse.closesAt),
      releaseAt: pulse.releaseAt ? wallTime(pulse.releaseAt) : "",
      invite: pulse.inviteAtOpening,
      remindAt: pulse.remindAt.map(wallTime),
    },
  };
}

function audienceOf(audience) {
  const [by = "", codes = []] = Object.entries(audience)[0] ?? [];
  return { by, codes: [...codes] };
}

function written(question, pulse, bank) {
  const banked = bank.find(({ indicator }) => indicator === question.indicator);
  const oneOff = question.indicator === `${pulse}-${question.id.toLowerCase()}`;
  return {
    id: question.id,
    topic: question.topic,
    ...unwritten(),
    from: banked ? question.indicator : OWN,
    series: banked || oneOff ? "" : question.indicator,
    reworded: banked !== undefined && question.version > banked.version,
    ...spelledOut(question),
  };
}

/** The same questions again, for the next wave: about the next period, at the usual times. */
export function nextWave(pulse, bank, now) {
  const last = manuscriptOf(pulse, bank);
  const next = after(pulse.period);
  const period = next.includes("Q") && next < quarterOf(now) ? quarterOf(now) : next;
  return {
    ...last,
    title: {
      de: speakingOf(last.title.de, pulse.period, period, "de"),
      en: speakingOf(last.title.en, pulse.period, period, "en"),
    },
    copiedOccasion: last.occasion.de,
    period,
    schedule: usualSchedule(now),
  };
}

/** What the API takes. Nothing is put right here: the service says what is wrong, and where. */
export function bodyOf({ title, occasion, period, questions, audience, schedule }, bank) {
  return {
    title: text(title),
    occasion: text(occasion),
    period,
    opensAt: instantOf(schedule.opensAt),
    closesAt: instantOf(schedule.closesAt),
    releaseAt: instantOf(schedule.releaseAt),
    inviteAtOpening: schedule.invite,
    remindAt: schedule.remindAt.map((time) => instantOf(time) ?? null),
    audience: limited(audience) ? { [audience.by]: audience.codes } : undefined,
    questions: questions.map((question) => asked(question, bank)),
  };
}

/** Whether somebody is left out. */
export function limited({ by }) {
  return by !== "";
}

/** Whether it goes to some, but nobody has said to whom: the service would take that for everybody. */
export function asksNobody({ audience }) {
  return limited(audience) && audience.codes.length === 0;
}

function text({ de, en }) {
  return { de: de.trim(), en: en.trim() || undefined };
}

function asked({ id, topic, from, reworded, series, ...own }, bank) {
  const banked = bank.find(({ indicator }) => indicator === from);
  if (banked && !reworded) return { id, topic, indicator: from, kind: banked.kind };
  return {
    id,
    topic: topic || undefined,
    indicator: banked ? from : series || undefined,
    version: banked && banked.version + 1,
    kind: own.kind,
    measures: own.measures,
    polarity: own.polarity,
    wording: text(own.wording),
    options: hasOptions(own.kind) ? optionsOf(own.options) : undefined,
    bins: own.kind === "number" ? edges(own.bins) : undefined,
    ...factorsOf(own),
  };
}

/** What a text asks for that is to become factors. */
function factorsOf({ kind, field, direction }) {
  return kind === "text" && field ? { field, direction: direction || undefined } : {};
}

export function hasOptions(kind) {
  return kind === "single" || kind === "multi";
}

function optionsOf(options) {
  const taken = new Set(options.map(({ id }) => id));
  return options.map(({ id, ...label }) => ({ id: id || codeOf(label.de, taken), label: text(label) }));
}

const SPELLED = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

// The code stands in every published table: it says what was chosen.
function codeOf(label, taken) {
  const plain = label.toLowerCase().replace(/[äöüß]/g, (letter) => SPELLED[letter]).normalize("NFD");
  const hyphened = plain.replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-");
  const stem = hyphened.replace(/^-+/, "").slice(0, 28).replace(/-+$/, "") || "option";
  let code = stem;
  for (let number = 2; taken.has(code); number++) code = `${stem}-${number}`;
  taken.add(code);
  return code;
}

function edges(typed) {
  return typed.split(/[;\s]+/).filter(Boolean).map((edge) => Number(edge.replace(",", ".")));
}

/** The questions as they will be asked, for whoever shows or measures them. */
export function settled({ questions }) {
  return questions.map(({ id, kind, measures, wording, options, bins, field, direction }) => ({
    id,
    kind,
    measures,
    wording: { de: wording.de, en: wording.en || undefined },
    options: hasOptions(kind) ? options.map((option, i) => settledOption(option, i)) : undefined,
    bins: kind === "number" ? edges(bins) : undefined,
    ...factorsOf({ kind, field, direction }),
  }));
}

function settledOption({ id, de, en }, i) {
  return { id: id || `o${i}`, label: { de, en: en || undefined } };
}
