import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { trouble } from "../trouble.js";
import { aboutFields } from "./about-fields.js";
import { audienceFields } from "./audience-fields.js";
import { refused } from "./entry.js";
import { live } from "./live.js";
import { way } from "./place.js";
import { preview } from "./preview.js";
import { questionFields } from "./question-fields.js";
import { scheduleFields } from "./schedule-fields.js";
import { WRITING } from "./writing-words.js";

/**
 * The form in which a draft is written, beside how it will look.
 *
 * @param state what {@link writing} knows
 * @param act how to tell of a change, `changed`, `restructured`, `reshaped` and `rebuild`, and what can be done: `save`,
 *   `saveAndLeave`, `reset`, `loadTheirs`, `overwrite`
 */
export function compose(state, act) {
  const words = phrases(WRITING);
  return [
    element("nav", { "aria-label": words.path }, way({}, words.all)),
    heading(1, "kern-heading-large", state.id ? words.editing : words.fresh),
    notices(state, act, words),
    element(
      "div",
      { className: "composer" },
      element(
        "form",
        { className: "stack manuscript", noValidate: true, onsubmit: act.save },
        aboutFields(state, act),
        questionFields(state, act),
        audienceFields(state, act),
        scheduleFields(state, act),
        saving(state, act, words)),
      preview(state)),
  ];
}

function notices(state, act, words) {
  const box = (tone, title, ...body) => {
    const made = alert(tone, title, ...body);
    made.tabIndex = -1;
    made.id = "notice";
    return made;
  };
  if (state.stale) {
    return box(
      "warning",
      words.stale[0],
      paragraph(words.stale[1]),
      buttons(button("secondary", words.overwrite, act.overwrite), button("secondary", words.theirs, act.loadTheirs)));
  }
  if (state.refusal) {
    const made = trouble(state.refusal, paragraph(words.kept));
    made.id = "notice";
    return made;
  }
  if (state.faults.size > 0 || state.elsewhere.length > 0) {
    return box(
      "danger",
      words.wrong(state.faults.size + state.elsewhere.length),
      state.faults.size > 0 && paragraph(words.wrongPlaces),
      state.elsewhere.map((each) => paragraph(refused(each))));
  }
  if (state.restored) {
    return box("info", words.restored[0], paragraph(words.restored[1]), buttons(button("secondary", words.reset, act.reset)));
  }
  return undefined;
}

function saving(state, act, words) {
  return element(
    "div",
    { className: "saving" },
    live(() => [paragraph(standing(state, words))]),
    buttons(
      button("primary", words.save, undefined, { type: "submit", id: "save" }),
      button("secondary", words.saveAndLeave, act.saveAndLeave, { id: "save-and-leave" })));
}

function standing(state, words) {
  if (state.busy) return words.busy;
  return state.isSaved() ? words.saved : words.unsaved;
}
