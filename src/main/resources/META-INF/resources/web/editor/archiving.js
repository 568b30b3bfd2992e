import { readAll } from "../api.js";
import { dutyName } from "../duty-card.js";
import { trouble } from "../trouble.js";
import { alert, button, buttons, element, link, paragraph } from "../elements.js";
import { moment, phrases } from "../language.js";
import { COURSE } from "./course-words.js";
import { archivePulse } from "./desk.js";
import { reread } from "./place.js";

/** Puts a published pulse away; where an answer is owed for it, says so and leads there. */
export function archiving({ id, archivedAt }) {
  const words = phrases(COURSE).archiving;
  if (archivedAt) return paragraph(words.archived(moment(archivedAt)));
  const wrong = element("div", { role: "alert" });
  const archive = async () => {
    try {
      await archivePulse(id);
      reread();
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      wrong.replaceChildren(refusal.type?.endsWith(":duty-unanswered") ? await owed(id, words) : trouble(refusal));
    }
  };
  return element("div", { className: "stack" }, wrong, buttons(button("secondary", words.archive, archive)));
}

async function owed(pulse, words) {
  const duties = await dutiesOf(pulse);
  return alert("warning", words.owed,
    duties.map((duty) => paragraph(link(`/duties?duty=${encodeURIComponent(duty.id)}`, dutyName(duty)))),
    paragraph(link("/duties", words.duties)));
}

/** Those that are not answered; where they cannot be read there is still the way to all of them. */
async function dutiesOf(pulse) {
  try {
    const duties = await readAll("/duties", { limit: 500 }, { cache: "no-cache" });
    return duties.filter((duty) => duty.pulse === pulse && ["received", "examined"].includes(duty.state));
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    return [];
  }
}
