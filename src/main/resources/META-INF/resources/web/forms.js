import { element, fault } from "./elements.js";

/**
 * A control with its label, its hint, and what is wrong with it. The control needs an `id`; it has no name, so that no form can ever
 * put what it holds into an address.
 */
export function field(label, control, { hint, wrong } = {}) {
  const hintId = hint && `${control.id}-hint`;
  const faultId = wrong && `${control.id}-fault`;
  const described = [hintId, faultId].filter(Boolean).join(" ");
  if (described) control.setAttribute("aria-describedby", described);
  if (wrong) {
    control.setAttribute("aria-invalid", "true");
    control.classList.add(control.localName === "select" ? "kern-form-input__select--error" : "kern-form-input__input--error");
  }
  const box = element(
    "div",
    { className: `kern-form-input ${wrong ? "kern-form-input--error" : ""}`.trim() },
    element("label", { className: "kern-label", for: control.id }, label),
    hint && element("p", { className: "kern-hint", id: hintId }, hint),
    control.localName === "select" ? element("div", { className: "kern-form-input__select-wrapper" }, control) : control,
    wrong && fault(faultId, wrong));
  if (wrong) forgive(box, wrong);
  return box;
}

/**
 * Whoever is mending what was wrong in a field, or in a set of them, need not be told any more; the service looks at it again.
 *
 * @param wrong the text that tells it; where it is an element, it hears `forgiven`, so that whoever keeps it can forget it
 */
export function forgive(box, wrong) {
  const forgiven = () => {
    if (wrong instanceof Element) wrong.dispatchEvent(new Event("forgiven"));
    const told = box.querySelector(".kern-error");
    box.classList.remove("kern-form-input--error", "kern-fieldset--error");
    told.remove();
    for (const each of [box, ...box.querySelectorAll("[aria-describedby]")]) undescribe(each, told.id);
    for (const each of box.querySelectorAll("[aria-invalid]")) {
      each.removeAttribute("aria-invalid");
      each.classList.remove("kern-form-input__input--error", "kern-form-input__select--error");
    }
  };
  box.addEventListener("input", forgiven, { once: true });
}

function undescribe(described, id) {
  const others = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each !== id);
  if (others.join("")) described.setAttribute("aria-describedby", others.join(" "));
  else described.removeAttribute("aria-describedby");
}

/** What sending a form does, but not a second time while the first is still under way. */
export function once(work) {
  let busy = false;
  return async (event, ...more) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    try {
      await work(...more);
    } finally {
      busy = false;
    }
  };
}

/** A line to write into; `oninput` is told what it says. */
export function line(id, value, oninput, more = {}) {
  return element("input", {
    id,
    type: "text",
    autocomplete: "off",
    className: "kern-form-input__input",
    value: value ?? "",
    oninput: (event) => oninput(event.target.value),
    ...more,
  });
}

/** Several lines to write into. */
export function lines(id, value, oninput, more = {}) {
  return element("textarea", {
    id,
    rows: 3,
    autocomplete: "off",
    className: "kern-form-input__input",
    value: value ?? "",
    oninput: (event) => oninput(event.target.value),
    ...more,
  });
}

/** One of a few. @param {[string, string][]} options values with their texts */
export function selection(id, value, options, onchange, more = {}) {
  const select = element(
    "select",
    { id, className: "kern-form-input__select", onchange: (event) => onchange(event.target.value), ...more },
    options.map(([each, text]) => element("option", { value: each }, text)));
  select.value = value ?? "";
  return select;
}

/** A box to tick. */
export function tick(id, label, checked, onchange, more = {}) {
  return element(
    "label",
    { className: "kern-form-check" },
    element("input", {
      id,
      type: "checkbox",
      className: "kern-form-check__checkbox",
      checked,
      onchange: (event) => onchange(event.target.checked),
      ...more,
    }),
    element("span", { className: "kern-label" }, label));
}
