// The service points at what is wrong by JSON Pointer (RFC 6901); each control says by `data-pointer` what it writes.

/**
 * Assigns every fault to a control: to its own, to the first one below, or to one of the nearest thing around it.
 *
 * @param {{errors: {pointer?: string, detail: string}[], tongue: string}} refusal
 * @param {string[]} pointers what the controls on the page write, in their order
 * @returns the faults, `{ detail, tongue }`: those `placed`, by pointer, and those that belong `elsewhere`
 */
export function assign({ errors, tongue }, pointers) {
  const placed = new Map();
  const elsewhere = [];
  for (const { pointer, detail } of errors) {
    const at = pointer && nearest(pointer, pointers);
    if (!at) elsewhere.push({ detail, tongue });
    else if (!placed.has(at)) placed.set(at, { detail, tongue });
  }
  return { placed, elsewhere };
}

function nearest(pointer, pointers) {
  for (let around = pointer; around; around = around.slice(0, around.lastIndexOf("/"))) {
    const found = pointers.find((each) => each === around) ?? pointers.find((each) => each.startsWith(`${around}/`));
    if (found) return found;
  }
  return undefined;
}

/** What the controls on the page write. */
export function pointersOnPage() {
  return [...document.querySelectorAll("[data-pointer]")].map((control) => control.dataset.pointer);
}
