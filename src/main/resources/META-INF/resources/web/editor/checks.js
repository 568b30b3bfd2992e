// What a good questionnaire avoids. These are hints: they never keep anybody from saving.

const FITS_ON_A_PHONE = 120;
const READ_AT_A_GLANCE = 200;
const MANY_OPTIONS = 7;
const SECONDS_A_WORD = 0.25;
const SECONDS_TO_BEGIN = 5;
const SECONDS_TO_CHOOSE = { "five-point": 5, "three-point": 4, "yes-no": 3, single: 4, multi: 6, number: 9, text: 25 };
const SECONDS_AN_OPTION = { single: 0.6, multi: 1 };

/** What an answer should take at most, in seconds. */
export const TARGET_SECONDS = 60;

const TWO_THINGS = /\bund\/oder\b|\bsowie\b|\bbzw\.|\bbeziehungsweise\b/i;
const JOINED = /([\p{L}-]+),? (?:und|oder) (?:[\p{Ll}]+ ){0,2}?([\p{L}-]+)/giu;
const NO_CHOICE = /\b(mehr oder weniger|oder nicht)\b/gi;
const LEADING = words(
  "nicht auch", "doch (?:sicher|auch)", "sicherlich", "natürlich", "bekanntlich", "offensichtlich", "selbstverständlich",
  "wohl kaum", "der Meinung, dass", "stimmen Sie (?:uns )?zu", "teilen Sie die", "leider", "endlich", "dramatisch\\p{L}*",
  "alarmierend\\p{L}*", "katastrophal\\p{L}*", "unerträglich\\p{L}*", "skandalös\\p{L}*");
const NEGATED = words("nicht", "kein(?:e|en|er|em|es)?", "nie", "niemals", "niemand", "nirgends", "weder");
const ABBREVIATED = /(?<!\p{L})(\p{Lu}{2,}\p{L}*|(?:\p{L}{1,3}\.\s?){2,}|ggf\.|etc\.|inkl\.|vgl\.|usw\.|ca\.)(?!\p{L})/u;
const JARGON = words(
  "segregation", "gentrifizierung", "partizipation", "resilien[zt]\\p{L}*", "implementier\\p{L}*", "evaluier\\p{L}*",
  "vulnerab\\p{L}*", "daseinsvorsorge", "handlungsfeld\\p{L}*", "gebietskulisse", "fördergegenst\\p{L}*", "empowerment",
  "integrierte[rs]? handlungskonzept\\p{L}*", "sozialraum\\p{L}*", "niedrigschwellig\\p{L}*", "akteurskonstellation\\p{L}*");
const TIME_SPAN = words(
  "seit", "letzten", "letzte[rsn]?", "vergangene\\p{L}*", "vorigen?", "quartal\\p{L}*", "monat\\p{L}*", "jahr\\p{L}*", "wochen?",
  "gegenüber", "verglichen");

/** Any of these as whole words, whatever their letters. */
function words(...forms) {
  return new RegExp(`(?<!\\p{L})(?:${forms.join("|")})(?!\\p{L})`, "iu");
}

/**
 * What may be wrong with the wording of a question in German.
 *
 * @returns a list of `{ name, of }`: the name of the check, and the words or the number it is about
 */
export function checkWording(text, { measures, kind } = {}) {
  const wording = text.trim();
  if (!wording) return [];
  const leading = LEADING.exec(wording)?.[0];
  return [
    ...length(wording),
    !wording.includes("?") && { name: "noQuestionMark" },
    (wording.match(/\?/g) ?? []).length > 1 && { name: "twoQuestions" },
    found("twoThings", TWO_THINGS.exec(wording)?.[0] ?? joined(wording)),
    found("leading", leading),
    !leading && found("negated", NEGATED.exec(wording.replace(NO_CHOICE, ""))?.[0]),
    found("abbreviation", ABBREVIATED.exec(wording)?.[0].trim()),
    found("jargon", JARGON.exec(wording)?.[0]),
    measures === "change" && kind !== "text" && !TIME_SPAN.test(wording) && { name: "noTimeSpan" },
    kind === "yes-no" && /^(wie|was|welche\p{L}*|wo|wer|wann|warum)(?!\p{L})/iu.test(wording) && { name: "notYesOrNo" },
  ].filter(Boolean);
}

function found(name, of) {
  return of && { name, of };
}

function length(wording) {
  const characters = wording.length;
  if (characters > READ_AT_A_GLANCE) return [{ name: "muchTooLong", of: characters }];
  return characters > FITS_ON_A_PHONE ? [{ name: "long", of: characters }] : [];
}

// Both forms of one word are one thing: Bewohnerinnen und Bewohner.
function joined(wording) {
  for (const [whole, one, other] of wording.replace(NO_CHOICE, "").matchAll(JOINED)) {
    const stem = Math.min(4, one.length, other.length);
    if (one.slice(0, stem).toLowerCase() !== other.slice(0, stem).toLowerCase()) return whole;
  }
  return undefined;
}

/** What may be wrong with the options of a question, written as `{ de, en }`. */
export function checkOptions(options) {
  const labels = options.map(({ de }) => de.trim().toLowerCase()).filter(Boolean);
  const twice = labels.find((label, i) => labels.indexOf(label) !== i);
  return [
    options.length > MANY_OPTIONS && { name: "manyOptions", of: options.length },
    found("sameOption", twice),
    options.some(({ de, en }) => de.trim() && !en.trim()) && { name: "noEnglishOptions" },
  ].filter(Boolean);
}

/** Whether a text in German waits for its translation. */
export function lacksEnglish({ de, en }) {
  return de.trim() !== "" && en.trim() === "";
}

/** The question that is already asked in nearly the same words, and whose series this one could go on. */
export function alreadyAsked(wording, bank) {
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const asked = plain(wording);
  return asked ? bank.find((question) => plain(question.wording.de) === asked) : undefined;
}

/** How many questions of a sheet ask for a free text, where that is more than one. */
export function tooManyTexts(questions) {
  const texts = questions.filter(({ kind }) => kind === "text").length;
  return texts > 1 ? texts : 0;
}

/** How long somebody takes who reads the occasion and all questions, settled as they will be asked; in whole five seconds. */
export function secondsToAnswer(occasion, questions) {
  const seconds = questions.reduce((sum, question) => sum + secondsFor(question), SECONDS_TO_BEGIN + reading(occasion));
  return Math.ceil(seconds / 5) * 5;
}

function secondsFor({ kind, wording, options = [] }) {
  return reading(wording.de) + SECONDS_TO_CHOOSE[kind] + options.length * (SECONDS_AN_OPTION[kind] ?? 0);
}

function reading(text) {
  return text.split(/\s+/).filter(Boolean).length * SECONDS_A_WORD;
}
