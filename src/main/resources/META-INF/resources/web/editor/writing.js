import { Refusal } from "../api.js";
import { language, phrases } from "../language.js";
import { redraw, say, show } from "../page.js";
import { Draft } from "../answer/draft.js";
import { compose } from "./compose.js";
import { readMaterials, readPulse, saveDraft } from "./desk.js";
import { assign, pointersOnPage } from "./faults.js";
import { refresh } from "./live.js";
import { asksNobody, blank, manuscriptOf, nextWave } from "./manuscript.js";
import { go, reread, settle } from "./place.js";
import { sending } from "./sending.js";
import { keepUnsaved, unsaved } from "./unsaved.js";
import { WRITING } from "./writing-words.js";

/** Reads what is needed to write: a draft that is there, a new one, or one that follows another. */
export async function load({ pulse: id, fresh, from }) {
  const [materials, pulse, last] = await Promise.all([readMaterials(), id && readPulse(id), from && readPulse(from)]);
  const saved = beginning(pulse, last, materials);
  const kept = unsaved(fresh ? nameOf(undefined, from) : id);
  return {
    id,
    from,
    materials,
    edition: kept?.edition ?? pulse?.edition,
    state: pulse?.state ?? "draft",
    saved: JSON.stringify(saved),
    manuscript: kept?.manuscript ?? saved,
    restored: kept !== undefined,
    faults: new Map(),
    elsewhere: [],
    trial: { draft: new Draft(), step: 0, shown: false, sent: false },
    isSaved() {
      return this.id !== undefined && JSON.stringify(this.manuscript) === this.saved;
    },
  };
}

function beginning(pulse, last, { bank }) {
  if (pulse) return manuscriptOf(pulse, bank);
  return last ? nextWave(last, bank, Date.now()) : blank(Date.now());
}

/** One new draft at a time, and one that follows each pulse. */
function nameOf(id, from) {
  return id ?? (from ? `new-${from}` : "new");
}

function nobody() {
  return new Refusal("refused", { errors: [{ pointer: "/audience", detail: phrases(WRITING).nobody }] }, language());
}

/** The view for what {@link load} has read. */
export function writing(state) {
  return () => compose(state, actions(state));
}

function actions(state) {
  const name = () => nameOf(state.id, state.from);

  // What is as it was saved, or as it began, need not be kept.
  const keep = () => {
    const { manuscript, edition } = state;
    const same = JSON.stringify(manuscript) === state.saved;
    keepUnsaved(name(), same ? undefined : { manuscript, edition });
  };
  const changed = (write) => {
    write();
    keep();
    refresh();
  };
  const restructured = () => {
    for (const pointer of [...state.faults.keys()]) {
      if (/^\/(questions|remindAt)\//.test(pointer)) state.faults.delete(pointer);
    }
    keep();
  };
  const reshaped = (part) => {
    restructured();
    part.again();
    refresh();
  };
  const rebuild = (focus) => {
    redraw();
    document.getElementById(focus)?.focus();
  };
  const present = (focus) => show(writing(state), focus);
  const atNotice = () => document.getElementById("notice");

  // Whoever is writing goes on writing: the field under the hands is there again, with the caret where it was.
  const stay = () => {
    const { id, selectionStart: from, selectionEnd: to } = document.activeElement;
    rebuild(id);
    if (Number.isInteger(from)) document.activeElement.setSelectionRange?.(from, to);
  };

  const save = async (event, then = () => present(() => document.querySelector(".saving button"))) => {
    event?.preventDefault();
    if (state.busy) return;
    Object.assign(state, { stale: false, refusal: undefined, restored: false, removed: undefined });
    if (asksNobody(state.manuscript)) return refused(nobody());
    state.busy = true;
    refresh();
    say(phrases(WRITING).busy);
    const here = location.href;
    const { body, newer } = sending(state.manuscript, state.materials.bank);
    try {
      const pulse = await saveDraft(state.id, state.edition, body);
      state.busy = false;
      const later = newer(manuscriptOf(pulse, state.materials.bank));
      took(pulse, later);
      // Whoever has gone on to another page stays there.
      if (location.href !== here) return;
      settle({ pulse: pulse.id, editing: true });
      if (later) stay();
      else then();
      say(later ? phrases(WRITING).unsaved : phrases(WRITING).saved);
    } catch (refusal) {
      state.busy = false;
      if (!refusal.reason) throw refusal;
      if (location.href === here) refused(refusal);
    }
  };
  const took = (pulse, later) => {
    keepUnsaved(name());
    const { copiedOccasion } = state.manuscript;
    const read = manuscriptOf(pulse, state.materials.bank);
    const saved = copiedOccasion ? { ...read, copiedOccasion } : read;
    Object.assign(state, {
      id: pulse.id,
      edition: pulse.edition,
      saved: JSON.stringify(saved),
      manuscript: later ?? saved,
      faults: new Map(),
      elsewhere: [],
    });
    if (later) keep();
  };

  /** Nothing that was entered is touched. */
  const refused = (refusal) => {
    const { placed, elsewhere } = assign(refusal, pointersOnPage());
    Object.assign(state, { faults: placed, elsewhere, stale: refusal.reason === "stale" });
    if (placed.size === 0 && elsewhere.length === 0 && !state.stale) state.refusal = refusal;
    const first = pointersOnPage().find((pointer) => placed.has(pointer));
    present(() => (first ? document.querySelector(`[data-pointer="${first}"]`) : atNotice()));
  };

  const again = async (work) => {
    try {
      await work();
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
      present(atNotice);
    }
  };
  const overwrite = () =>
    again(async () => {
      state.edition = (await readPulse(state.id)).edition;
      await save();
    });
  const loadTheirs = () =>
    again(async () => {
      took(await readPulse(state.id));
      Object.assign(state, { stale: false, restored: false });
      present();
    });
  const reset = () => {
    keepUnsaved(name());
    reread();
  };

  return {
    changed,
    restructured,
    reshaped,
    rebuild,
    save,
    saveAndLeave: () => save(undefined, () => go({ pulse: state.id })),
    overwrite,
    loadTheirs,
    reset,
  };
}
