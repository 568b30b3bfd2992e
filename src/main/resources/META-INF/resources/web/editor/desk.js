import { signedIn } from "../acting.js";
import { address, call, read, readAll } from "../api.js";
import { language } from "../language.js";

// Freezing a thousand invitations or counting a thousand sheets takes its time, and giving up early would tell nothing.
const LONG_MS = 300_000;
const PAGE = 500;
// What is only said besides must not keep anybody waiting.
const SHORT_MS = 5_000;

/** All pulses, each with what has become of its release, if there is one. */
export function readPulses() {
  return signedIn(async () => {
    const [pulses, releases] = await Promise.all([
      readAll("/pulses", { limit: PAGE }),
      readAll("/releases", { limit: PAGE }),
    ]);
    return pulses.map((pulse) => ({ ...pulse, release: releases.find((release) => release.pulse === pulse.id) }));
  });
}

/** A pulse with the edition that changing it needs. */
export function readPulse(id) {
  return signedIn(async () => {
    const { body, edition } = await call("GET", path(id));
    const release = body.state === "released" ? await readRelease(id) : undefined;
    return { ...body, edition, release };
  });
}

// It may have been withdrawn a moment ago.
async function readRelease(id) {
  return (await call("GET", `/releases/${encodeURIComponent(id)}`, { cache: "no-cache" })).body;
}

/** Whether too few have answered for any count to be published: then the table has no line below its titles. */
export async function isWithheld(id) {
  try {
    const table = await fetch(address(`/releases/${encodeURIComponent(id)}/v1/cells.csv`), { signal: AbortSignal.timeout(SHORT_MS) });
    return table.ok && (await table.text()).trim().split("\n").length === 1;
  } catch {
    return false;
  }
}

let materials;

/** What composing needs: topics, the question bank, whom a pulse can reach, and what is promised to them. Read once. */
export function readMaterials() {
  materials ??= signedIn(gather).catch((refusal) => {
    materials = undefined;
    throw refusal;
  });
  return materials;
}

async function gather() {
  const [topics, fields, bank, laender, neighbourhoods, privacy, meta] = await Promise.all([
    read("/topics"),
    read("/fields-of-action"),
    read("/question-bank"),
    read("/laender"),
    readAll("/neighbourhoods", { limit: PAGE }),
    read("/privacy"),
    read("/meta"),
  ]);
  return { topics, fields, bank, laender, neighbourhoods, promise: privacy.promise, terms: meta.terms };
}

/** After an opening the bank knows more. */
export function forgetMaterials() {
  materials = undefined;
}

export function saveDraft(id, edition, body) {
  return signedIn(async () => {
    const saved = await (id ? call("PUT", path(id), { body, edition }) : call("POST", "/pulses", { body }));
    return { ...saved.body, edition: saved.edition };
  });
}

export function discardDraft({ id, edition }) {
  return signedIn(() => call("DELETE", path(id), { edition }));
}

export function openPulse(id) {
  return signedIn(() => call("POST", `${path(id)}/opening`, { patience: LONG_MS })).finally(forgetMaterials);
}

export function closePulse(id, withoutKey) {
  const parameters = { withoutKey: withoutKey || undefined };
  return signedIn(() => call("POST", `${path(id)}/closing`, { parameters, patience: LONG_MS }));
}

export function archivePulse(id) {
  return signedIn(() => call("POST", `${path(id)}/archiving`));
}

/** How an open pulse is doing: how many have answered, and how far the mails are, with the language in which reasons are told. */
export function readCourse(id) {
  return signedIn(async () => {
    const lang = language();
    const [participation, mails] = await Promise.all([read(`${path(id)}/participation`), read(`${path(id)}/invitations`)]);
    return { participation, mails: { ...mails, lang } };
  });
}

/** @param {"all"|"unsent"} to */
export function invite(id, to) {
  return signedIn(() => call("POST", `${path(id)}/invitations`, { parameters: { to }, patience: LONG_MS }));
}

export function remind(id) {
  return signedIn(() => call("POST", `${path(id)}/reminders`, { patience: LONG_MS }));
}

/** The free texts of a question with the edition that publishing them needs; nothing where there are none. */
export async function readTexts(pulse, question) {
  try {
    const { body, edition } = await signedIn(() => call("GET", texts(pulse, question)));
    return { ...body, edition };
  } catch (refusal) {
    if (refusal.reason !== "missing") throw refusal;
    return undefined;
  }
}

export function strikeText(pulse, question, text) {
  return signedIn(() => call("DELETE", `${texts(pulse, question)}/${text}`));
}

/** Makes a factor of a text, in the words of an editor. */
export function useText(pulse, question, text, written) {
  return signedIn(() => call("POST", `${texts(pulse, question)}/${text}/factor`, { body: { text: written } }));
}

export function discardTexts(pulse, question) {
  return signedIn(() => call("DELETE", texts(pulse, question)));
}

export function releaseTexts(pulse, question, edition) {
  return signedIn(() => call("POST", `${texts(pulse, question)}/release`, { edition }));
}

export function withdrawRelease(id, reason) {
  return signedIn(() => call("POST", `/releases/${encodeURIComponent(id)}/withdrawal`, { body: { reason }, patience: LONG_MS }));
}

function path(id) {
  return `/pulses/${encodeURIComponent(id)}`;
}

function texts(pulse, question) {
  return `${path(pulse)}/questions/${encodeURIComponent(question)}/texts`;
}
