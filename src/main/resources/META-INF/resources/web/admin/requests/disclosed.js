import { button, buttons, element, heading, paragraph, table } from "../../elements.js";
import { download } from "../../download.js";
import { LANGUAGES, localized, moment, phrases } from "../../language.js";
import { WORDS } from "./words.js";

/** Everything that is stored under an address, to be read, printed, or passed on as a file. */
export function disclosed({ email, data }) {
  const words = phrases(WORDS);
  const { roster, answers } = data;
  return [
    heading(2, "kern-heading-medium", words.stored(email)),
    roster.length === 0 ? paragraph(words.nothing) : table(
      words.roster,
      [words.neighbourhood, words.name, words.email, words.language, words.until, words.invitations],
      roster.map((entry) => [
        element("code", {}, entry.neighbourhood),
        entry.name,
        entry.email,
        LANGUAGES[entry.language],
        entry.closedAt ? moment(entry.closedAt) : words.today,
        entry.invitations.map(({ pulse, mail }) => `${pulse}: ${words.mails[mail] ?? mail}`).join(", ") || words.noInvitations,
      ])),
    paragraph(localized(answers)),
    buttons(
      button("secondary", words.download, () => download(words.file, "application/json", `${JSON.stringify(data, undefined, 2)}\n`)),
      button("secondary", words.print, () => print())),
  ];
}
