import { read } from "../../api.js";
import { act } from "../../acting.js";
import { alert, element, heading, paragraph, table } from "../../elements.js";
import { moment, phrases } from "../../language.js";
import { trouble } from "../../trouble.js";
import { asking } from "../confirmation.js";
import { redrawAt } from "../focus.js";
import { WORDS } from "./words.js";

/** The section for the keys that sign tokens. */
export async function open() {
  const state = { keys: await read("/issuer-keys") };

  async function rotate() {
    try {
      const { body } = await act("POST", "/issuer-keys");
      Object.assign(state, { keys: body, done: true, refusal: undefined, asked: undefined });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { done: false, refusal, asked: undefined });
    }
    redrawAt(".outcome");
  }

  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.page),
      paragraph(words.lead),
      element("div", { className: "outcome", tabIndex: -1 },
        state.refusal && trouble(state.refusal), state.done && alert("success", words.done)),
      table(words.page, [words.id, words.since, words.use], state.keys.map(({ id, since, signs }) => [
        element("code", {}, id),
        moment(since),
        signs ? words.signs : words.accepted,
      ])),
      asking(state, "rotate", words.rotating, rotate),
    ];
  };
}
