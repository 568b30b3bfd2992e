import { AREAS } from "../../areas.js";
import { button, buttons, element, fault, paragraph } from "../../elements.js";
import { tick } from "../../forms.js";
import { moment, phrases, spoken } from "../../language.js";
import { trouble } from "../../trouble.js";
import { WORDS } from "./words.js";

const GRADES = [1, 2, 3, 4, 5];

/** The form in which a dispatch is rated: one tap for the grade, one to save. @param acts `save` and `takeBack` */
export function rating(entry, draft, acts) {
  const words = phrases(WORDS);
  return element(
    "form",
    { className: "stack", onsubmit: acts.save, noValidate: true },
    grades(entry, draft, words),
    tick(`known-${entry.id}`, words.known, draft.known, (known) => (draft.known = known)),
    element(
      "details",
      { open: draft.forwardedTo.size > 0 },
      element("summary", { className: "kern-body" }, words.forwarded),
      element(
        "fieldset",
        { className: "kern-fieldset" },
        element("legend", { className: "kern-sr-only" }, words.forwarded),
        element("div", { className: "kern-fieldset__body areas" }, Object.entries(AREAS).map(([id, name]) =>
          tick(`${id}-${entry.id}`, spoken(name), draft.forwardedTo.has(id), (ticked) => {
            if (ticked) draft.forwardedTo.add(id);
            else draft.forwardedTo.delete(id);
          }))))),
    draft.refusal && element("div", { className: "outcome", tabIndex: -1 }, trouble(draft.refusal)),
    draft.told
      ? element("p", { className: "kern-body kern-body--bold outcome", tabIndex: -1, role: "status" }, draft.told(words))
      : !draft.saved && paragraph(words.until(moment(entry.rateUntil))),
    buttons(
      button(draft.saved ? "secondary" : "primary", saving(draft, words), undefined, {
        type: "submit",
        className: "kern-btn--block save",
        "aria-describedby": `dispatch-${entry.id}`,
        "aria-disabled": draft.busy ? "true" : null,
      }),
      draft.saved && button("tertiary", words.takeBack, acts.takeBack, { "aria-describedby": `dispatch-${entry.id}` })));
}

function saving(draft, words) {
  if (draft.busy) return words.saving;
  return draft.saved ? words.saveAgain : words.save;
}

function grades(entry, draft, words) {
  const wrong = draft.wanting && `grades-${entry.id}-fault`;
  const ends = { 1: words.least, 5: words.most };
  return element(
    "fieldset",
    { className: `kern-fieldset ${wrong ? "kern-fieldset--error" : ""}`.trim(), "aria-describedby": wrong || null },
    element("legend", { className: "kern-label" }, words.relevance),
    element("div", { className: "grades" }, GRADES.map((grade) =>
      element(
        "label",
        { className: "grade" },
        element("input", {
          type: "radio",
          name: `relevance-${entry.id}`,
          value: String(grade),
          className: "kern-form-check__radio",
          checked: draft.relevance === grade,
          onchange: () => (draft.relevance = grade),
        }),
        element("span", { className: "kern-label" }, String(grade), ends[grade] && element("span", { className: "kern-sr-only" }, ` ${ends[grade]}`))))),
    element("p", { className: "kern-body kern-body--small ends", "aria-hidden": "true" },
      element("span", {}, words.least), element("span", {}, words.most)),
    wrong && fault(wrong, words.choose));
}
