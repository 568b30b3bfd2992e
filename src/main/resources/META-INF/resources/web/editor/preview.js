import { button, element, paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { asking } from "../answer/asking.js";
import { live, refresh } from "./live.js";
import { settled } from "./manuscript.js";
import { instantOf } from "../times.js";
import { WRITING } from "./writing-words.js";

const SOME_CLASSES = [0, 100];

/** The sheet as it will look on a phone, to be tried out; nothing is ever sent from here. */
export function preview(state) {
  const words = phrases(WRITING);
  const { trial } = state;
  const toggle = () => {
    trial.shown = !trial.shown;
    place.classList.toggle("shown", trial.shown);
    switcher.setAttribute("aria-expanded", String(trial.shown));
  };
  const switcher = button("secondary", words.preview, toggle, {
    className: "preview-switch",
    "aria-expanded": String(trial.shown),
    "aria-controls": "preview",
  });
  const place = element(
    "section",
    { id: "preview", className: `preview ${trial.shown ? "shown" : ""}`, "aria-labelledby": "preview-title" },
    element("h2", { className: "kern-heading-medium", id: "preview-title" }, words.preview),
    paragraph(words.previewHint),
    live(() => [trial.sent && paragraph(words.notSent)], { role: "status" }),
    live(() => phone(state, words), { className: "phone stack" }));
  return element("div", { className: "beside" }, switcher, place);
}

function phone({ manuscript, materials, trial }, words) {
  const sheet = sheetOf(manuscript, materials, words);
  trial.step = Math.min(trial.step, sheet.questions.length - 1);
  const step = (to) => {
    Object.assign(trial, { step: to, sent: false });
    refresh();
  };
  return asking(
    { sheet, draft: trial.draft, step: trial.step, amending: false, faults: new Map() },
    {
      send: () => {
        Object.assign(trial, { step: 0, sent: true });
        refresh();
      },
      go: step,
      back: () => step(trial.step - 1),
      keep: () => {},
    });
}

function sheetOf(manuscript, { promise }, words) {
  const shown = (text) => ({ de: text.de.trim() || words.unwritten, en: text.en?.trim() || undefined });
  return {
    title: shown(manuscript.title),
    occasion: shown(manuscript.occasion),
    promise,
    closesAt: instantOf(manuscript.schedule.closesAt) ?? new Date().toISOString(),
    questions: settled(manuscript).map((question) => ({
      ...question,
      wording: shown(question.wording),
      options: question.options?.map(({ id, label }) => ({ id, label: shown(label) })),
      bins: question.bins?.length > 1 && question.bins.every(Number.isFinite) ? question.bins : SOME_CLASSES,
    })),
  };
}
