import { button, element } from "./elements.js";
import { say } from "./page.js";

const PRAISE_MS = 4_000;

/**
 * A button that copies a text, and the place that tells what has come of it. A browser may forbid it: then whoever wanted the text is
 * told how to get it by hand, and that stays.
 *
 * @param {"primary"|"secondary"|"tertiary"} rank
 * @param {{copy: string, copied: string, uncopied: string}} words what the button says, and what it has done or has not
 */
export function copying(rank, text, { copy, copied, uncopied }) {
  const told = element("span", { className: "kern-body told" });
  const tell = (sentence) => {
    told.textContent = sentence;
    say(sentence);
  };
  const act = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      tell(uncopied);
      return;
    }
    tell(copied);
    setTimeout(() => told.replaceChildren(), PRAISE_MS);
  };
  return { button: button(rank, copy, act), told };
}
