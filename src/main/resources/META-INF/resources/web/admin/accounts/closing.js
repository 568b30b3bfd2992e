import { element, heading, paragraph } from "../../elements.js";
import { phrases } from "../../language.js";
import { asking } from "../confirmation.js";
import { WORDS } from "./words.js";

/** The end of an account. */
export function closing(state, attempt) {
  return () => {
    const { title, sure, effect, ...more } = phrases(WORDS).closing;
    const own = state.isMine ? [phrases(WORDS).losing[1]] : [];
    return element("section", { className: "stack" },
      heading(2, "kern-heading-medium", title),
      paragraph(effect),
      asking(state, "close", { ...more, sure: sure(state.account.name), effect: [effect, ...own] },
        () => attempt("DELETE", state.path, {}, "closed")));
  };
}
