import { AREAS } from "../../areas.js";
import { button, buttons, element } from "../../elements.js";
import { tick } from "../../forms.js";
import { moment, phrases, spoken } from "../../language.js";
import { trouble } from "../../trouble.js";
import { WORDS } from "./words.js";

const GRADES = [1, 2, 3, 4, 5];

/** The controls with which a dispatch is rated. @param acts `tapped` takes what has been tapped */
export function rating(entry, draft, { tapped }) {
  const words = phrases(WORDS);
  const passed = (id, ticked) => (ticked ? [...draft.forwardedTo, id] : draft.forwardedTo.filter((each) => each !== id));
  return [
    grades(entry, draft, tapped, words),
    tick(`known-${entry.id}`, words.known, draft.known, (known) => tapped({ known })),
    element(
      "fieldset",
      { className: "kern-fieldset" },
      element("legend", { className: "kern-label" }, words.forwarded),
      element("div", { className: "kern-fieldset__body areas" }, Object.entries(AREAS).map(([id, name]) =>
        tick(`${id}-${entry.id}`, spoken(name), draft.forwardedTo.includes(id), (ticked) => tapped({ forwardedTo: passed(id, ticked) }))))),
  ];
}

/** What has come of it so far, and how to take it back or to try again. */
export function outcome(entry, draft, { save, takeBack }) {
  const words = phrases(WORDS);
  const wanting = draft.unsent && draft.relevance === undefined;
  return [
    element("p", { className: "kern-body" }, told(entry, draft, wanting, words)),
    draft.refusal && element("div", { role: "alert" }, trouble(draft.refusal)),
    buttons(
      draft.unsent && !wanting && !draft.busy && button("primary", words.save, save, { "aria-describedby": `dispatch-${entry.id}` }),
      draft.saved && button("tertiary", words.takeBack, takeBack, { "aria-describedby": `dispatch-${entry.id}` })),
  ];
}

function told(entry, { busy, told: said, unsent, saved }, wanting, words) {
  if (busy) return words.saving;
  if (said) return element("strong", {}, said(words));
  if (wanting) return words.choose;
  if (unsent) return words.unsent;
  return saved ? words.saved(moment(entry.rateUntil)) : words.until(moment(entry.rateUntil));
}

function grades(entry, draft, tapped, words) {
  const ends = { 1: words.least, 5: words.most };
  return element(
    "fieldset",
    { className: "kern-fieldset" },
    element("legend", { className: "kern-label" }, words.relevance),
    element("div", { className: "grades" }, GRADES.map((relevance) =>
      element(
        "label",
        { className: "grade" },
        element("input", {
          type: "radio",
          name: `relevance-${entry.id}`,
          value: String(relevance),
          className: "kern-form-check__radio",
          checked: draft.relevance === relevance,
          onchange: () => tapped({ relevance }),
        }),
        element("span", { className: "kern-label" }, String(relevance), ends[relevance] && element("span", { className: "kern-sr-only" }, ` ${ends[relevance]}`))))),
    element("p", { className: "kern-body kern-body--small ends", "aria-hidden": "true" },
      element("span", {}, words.least), element("span", {}, words.most)));
}
