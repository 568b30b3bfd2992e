import { field, line, selection } from "../../forms.js";
import { LANGUAGES, phrases } from "../../language.js";
import { wrongAt } from "../../trouble.js";
import { WORDS } from "./words.js";

/** Where a link to choose a password goes, and in which language. @param draft is changed */
export function addressee(draft, refusal) {
  const words = phrases(WORDS);
  return [
    field(words.email, line("email", draft.email, (text) => (draft.email = text.trim()), {
      type: "email",
      required: true,
      maxLength: 254,
    }), { wrong: wrongAt(refusal, "/email") }),
    field(words.language, selection("language", draft.language, Object.entries(LANGUAGES), (chosen) => (draft.language = chosen)), {
      wrong: wrongAt(refusal, "/language"),
    }),
  ];
}
