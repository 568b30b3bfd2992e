import { button, element } from "../../elements.js";
import { phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { trouble } from "../../trouble.js";
import { change } from "../acting.js";
import { WORDS } from "./words.js";

/** A switch: the neighbourhood does that, too. */
export function adoption(practice) {
  const words = phrases(WORDS);
  const id = `adopt-${practice.id}`;
  const draw = () => {
    redraw();
    document.getElementById(id)?.focus({ preventScroll: true });
  };
  const turn = async () => {
    if (practice.saving) return;
    Object.assign(practice, { saving: true, refusal: undefined });
    draw();
    try {
      await change(practice.adopted ? "DELETE" : "PUT", `/practices/${practice.id}/adoption`);
      practice.adopted = !practice.adopted;
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      practice.refusal = refusal;
    }
    practice.saving = false;
    draw();
  };
  const text = practice.saving ? words.adopting : words.adopt;
  return element(
    "div",
    { className: "stack" },
    practice.refusal && trouble(practice.refusal),
    button(practice.adopted ? "primary" : "secondary", `${practice.adopted ? "✓ " : ""}${text}`, turn, {
      id,
      className: "kern-btn--block",
      "aria-pressed": String(practice.adopted),
      "aria-label": `${text}: ${practice.title}`,
    }));
}
