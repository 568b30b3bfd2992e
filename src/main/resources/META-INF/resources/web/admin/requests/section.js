import { act } from "../../acting.js";
import { alert, button, buttons, element, heading, paragraph } from "../../elements.js";
import { field, line } from "../../forms.js";
import { phrases } from "../../language.js";
import { trouble, wrongAt } from "../../trouble.js";
import { asking } from "../confirmation.js";
import { redrawAt } from "../focus.js";
import { disclosed } from "./disclosed.js";
import { WORDS } from "./words.js";

/** The section for what people may ask about data of their own: access and erasure. */
export function open() {
  const state = { email: "" };

  async function attempt(path, told) {
    const { email } = state;
    try {
      const { body } = await act("POST", path, { body: { email } });
      Object.assign(state, { asked: undefined, refusal: undefined, found: undefined, erased: undefined, ...told(body, email) });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { asked: undefined, refusal });
    }
    redrawAt(state.refusal ? ".kern-alert" : ".answer");
  }

  function send(event) {
    event.preventDefault();
    return attempt("/managers/access", (data, email) => ({ found: { email, data } }));
  }

  const erase = () => attempt("/managers/erasure", (nothing, email) => ({ erased: email }));

  return () => {
    const words = phrases(WORDS);
    const { email, refusal, found, erased } = state;
    return [
      heading(1, "kern-heading-large", words.page),
      paragraph(words.lead),
      refusal && trouble(refusal),
      element("form", { className: "stack", onsubmit: send },
        field(words.email, line("email", email, (text) => (state.email = text.trim()), {
          type: "email",
          required: true,
          maxLength: 254,
        }), { hint: words.hint, wrong: wrongAt(refusal, "/email") }),
        buttons(button("primary", words.send, undefined, { type: "submit" }))),
      element("div", { className: "answer stack", tabIndex: -1 },
        erased && alert("success", words.erased(erased), paragraph(words.stays)),
        found && disclosed(found),
        found?.data.roster.length > 0 && [
          heading(2, "kern-heading-medium", words.erasure.title),
          paragraph(words.erasure.effect[0]),
          asking(state, "erase", { ...words.erasure, sure: words.erasure.sure(found.email), effect: words.erasure.effect[1] }, () => {
            state.email = found.email;
            return erase();
          }),
        ]),
    ];
  };
}
