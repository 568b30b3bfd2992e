import { button } from "./elements.js";
import { LANGUAGES, language, phrases, speak } from "./language.js";
import { keep } from "./storage.js";

const COLOURS = "seismograph.colours";
const WORDS = {
  de: { dark: "Dunkel", light: "Hell", colours: { dark: "Dunkel: dunkle Farben", light: "Hell: helle Farben" } },
  en: { dark: "Dark", light: "Light", colours: { dark: "Dark: dark colours", light: "Light: light colours" } },
};

/** Offers the other language and the other colours, and calls `changed` after every change. */
export function offerSwitches(changed) {
  const place = document.getElementById("switches");
  const change = (happen, which) => {
    happen();
    draw();
    changed();
    place.children[which].focus();
  };
  const draw = () => {
    const words = phrases(WORDS);
    const colours = isDark() ? "light" : "dark";
    const tongue = language() === "de" ? "en" : "de";
    place.replaceChildren(
      button("tertiary", words[colours], () => change(() => paint(colours), 0), { "aria-label": words.colours[colours] }),
      button("tertiary", LANGUAGES[tongue], () => change(() => speak(tongue), 1), { lang: tongue }));
  };
  // Everything else follows the system by itself: who is typing when the evening comes goes on.
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    const focused = [...place.children].indexOf(document.activeElement);
    draw();
    place.children[focused]?.focus();
  });
  draw();
}

/** Whether the page is dark, by choice or because the system is. */
export function isDark() {
  const chosen = document.documentElement.dataset.kernTheme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function paint(colours) {
  document.documentElement.dataset.kernTheme = colours;
  keep(COLOURS, colours);
}
