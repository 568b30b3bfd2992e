import { button, buttons, element, heading, paragraph } from "../../elements.js";
import { phrases } from "../../language.js";
import { CONFIRMATION, confirmation } from "../confirmation.js";
import { redrawAt } from "../focus.js";
import { back } from "./changing.js";
import { WORDS } from "./words.js";

/** The end of an account. */
export function closing(state, attempt) {
  const close = () => attempt("DELETE", state.path, {}, "closed");

  return () => {
    const words = phrases(WORDS);
    return element("section", { className: "stack" },
      heading(2, "kern-heading-medium", words.close),
      state.asked === "close"
        ? confirmation(words.closeSure(state.account.name), [words.closeEffect, ...(state.isMine ? [words.losing[1]] : [])], {
          yes: words.closeYes,
          onyes: close,
          onno: () => back(state, "#close"),
        })
        : [
          paragraph(words.closeEffect),
          buttons(button("secondary", words.closeAsk, () => {
            state.asked = "close";
            redrawAt(CONFIRMATION);
          }, { id: "close" })),
        ]);
  };
}
