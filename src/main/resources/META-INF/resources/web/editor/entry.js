import { element } from "../elements.js";
import { field } from "../forms.js";
import { phrases } from "../language.js";
import { live } from "./live.js";
import { WRITING } from "./writing-words.js";

/** The id of the control that writes this part of the manuscript. */
export function idOf(pointer) {
  return `at${pointer.replaceAll("/", "-")}`;
}

/**
 * A control with its label, what the service has found wrong with it, and, below, advice that follows what is written.
 *
 * @param {(id: string, more: object) => Element} make makes the control, with properties it has to take over
 * @param {() => string[]} [advice] sentences; none while nothing is to be said
 */
export function entry(state, pointer, label, make, { hint, advice } = {}) {
  const control = make(idOf(pointer), { "data-pointer": pointer });
  const refusal = state.faults.get(pointer);
  const wrong = refusal && refused(refusal, pointer);
  wrong?.addEventListener("forgiven", () => state.faults.delete(pointer));
  const box = field(label, control, { hint, wrong });
  if (advice) {
    const id = `${control.id}-advice`;
    const described = control.getAttribute("aria-describedby");
    control.setAttribute("aria-describedby", described ? `${described} ${id}` : id);
    box.append(adviceBox(advice, id));
  }
  return box;
}

/** Advice that belongs to no single control. */
export function adviceBox(advice, id) {
  return live(() => advice().map((sentence) => element("li", { className: "kern-body kern-body--small" }, sentence)), {
    id,
    className: "advice",
    role: "list",
  }, "ul");
}

/** What the service says is wrong, as a sentence. */
export function refused({ detail, tongue }, pointer = "") {
  if (pointer.endsWith("/bins")) return element("span", {}, phrases(WRITING).wrongBins);
  return element("span", { lang: tongue }, detail.charAt(0).toUpperCase() + detail.slice(1));
}
