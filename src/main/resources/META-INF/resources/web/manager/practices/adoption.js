import { call } from "../../api.js";
import { button, element } from "../../elements.js";
import { phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { trouble } from "../../trouble.js";
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
      await call(practice.adopted ? "DELETE" : "PUT", `/practices/${practice.id}/adoption`);
      practice.adopted = !practice.adopted;
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "unauthorized") return location.reload();
      practice.refusal = refusal;
    }
    practice.saving = false;
    draw();
  };
  return element(
    "div",
    { className: "stack" },
    practice.refusal && trouble(practice.refusal),
    button(practice.adopted ? "primary" : "secondary", practice.saving ? words.adopting : `${practice.adopted ? "✓ " : ""}${words.adopt}`, turn, {
      id,
      className: "kern-btn--block",
      "aria-pressed": String(practice.adopted),
      "aria-label": `${words.adopt}: ${practice.title}`,
    }));
}
