import { element } from "../../elements.js";
import { field } from "../../forms.js";
import { phrases } from "../../language.js";
import { WORDS } from "./words.js";

/**
 * Where a file is chosen, or dropped.
 *
 * @param {File} chosen already
 * @param {(file: File) => void} onchoose is told of another one
 * @param wrong what is wrong with it
 */
export function choosing(chosen, onchoose, wrong) {
  const words = phrases(WORDS);
  const input = element("input", {
    id: "file",
    type: "file",
    accept: ".csv,.json,text/csv,application/json",
    className: "kern-form-input__input",
    onchange: () => input.files[0] && onchoose(input.files[0]),
    // So that the same file, corrected, counts as another one.
    onclick: () => (input.value = ""),
  });
  if (chosen) input.files = listed(chosen);
  const over = (is) => (event) => {
    event.preventDefault();
    event.currentTarget.classList.toggle("drop--over", is);
  };
  return element(
    "div",
    {
      className: "drop",
      ondragover: over(true),
      ondragleave: over(false),
      ondrop: (event) => {
        over(false)(event);
        const [file] = event.dataTransfer.files;
        if (file) onchoose(file);
      },
    },
    field(words.choose, input, { hint: words.drop, wrong }));
}

function listed(file) {
  const list = new DataTransfer();
  list.items.add(file);
  return list.files;
}
