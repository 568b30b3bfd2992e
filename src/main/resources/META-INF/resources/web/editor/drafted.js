import { alert, button, buttons, paragraph } from "../elements.js";
import { moment, number, phrases } from "../language.js";
import { reach } from "./audience.js";
import { COURSE } from "./course-words.js";
import { discardDraft, openPulse } from "./desk.js";
import { ask } from "../dialog.js";
import { tell } from "./news.js";
import { go, reread, wayOn } from "./place.js";
import { keepUnsaved, unsaved } from "./unsaved.js";

/** What can be done with a draft. */
export function draftView(state) {
  const words = phrases(COURSE).draft;
  const { pulse } = state;
  const overdue = new Date(pulse.closesAt) <= Date.now();
  const edit = wayOn("secondary", { pulse: pulse.id, editing: true }, words.edit);
  return [
    overdue && alert("warning", words.overdue[0], paragraph(words.overdue[1])),
    unsaved(pulse.id) && alert("warning", words.unsaved[0], paragraph(words.unsaved[1])),
    buttons(
      button("primary", pulse.inviteAtOpening ? words.open : words.openOnly, () => open(state)),
      edit,
      button("tertiary", words.discard, () => discard(pulse))),
  ];
}

async function open({ pulse, manuscript, materials }) {
  const words = phrases(COURSE).draft.opening;
  const done = await ask({
    title: words.title,
    body: [
      paragraph(words.frozen),
      paragraph(pulse.inviteAtOpening ? words.mails(number(reach(manuscript.audience, materials))) : words.noMails),
      paragraph(words.closes(moment(pulse.closesAt))),
    ],
    yes: words.yes,
    act: () => openPulse(pulse.id),
  });
  if (!done) return;
  keepUnsaved(pulse.id);
  tell(pulse.id, { done: phrases(COURSE).open.opened });
  reread();
}

async function discard(pulse) {
  const words = phrases(COURSE).draft.discarding;
  const done = await ask({
    title: words.title,
    body: [paragraph(words.text)],
    yes: words.yes,
    act: () => discardDraft(pulse),
  });
  if (!done) return;
  keepUnsaved(pulse.id);
  go({});
}
