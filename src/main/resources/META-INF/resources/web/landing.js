import { language, offerLanguages } from "./language.js";

offerLanguages(document.getElementById("language"), () => {
  document.title = document.querySelector(`main > [lang=${language()}]`).dataset.title;
});
