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
      wrong.replaceChildren(
        refusal.type?.endsWith(":duty-unanswered")
          ? alert("warning", words.owed, paragraph(link("/duties", words.duties)))
          : trouble(refusal));
    }
  };
  return element("div", { className: "stack" }, wrong, buttons(button("secondary", words.archive, archive)));
}
