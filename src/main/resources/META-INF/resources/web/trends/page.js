import { alert, button, heading, paragraph } from "../elements.js";
import { offerLanguages, phrases } from "../language.js";
import { load as loadOverview, overview } from "./overview.js";
import { load as loadTopic, topic } from "./topic.js";
import { view } from "./view.js";
import { WORDS } from "./words.js";

const main = document.getElementById("main");
const status = document.getElementById("status");

/** Drawn again, from the same data, whenever the language changes. */
let draw = () => [paragraph(phrases(WORDS).loading)];

function show() {
  main.replaceChildren(...draw().filter(Boolean));
  document.title = `${main.querySelector("h1")?.textContent ?? phrases(WORDS).page} – Seismograph`;
}

/** Reads what the address asks for; only the last of several quick changes is shown. */
async function open() {
  const wanted = view();
  const asked = location.href;
  status.textContent = phrases(WORDS).loading;
  try {
    const [load, shown] = wanted.topic ? [loadTopic, topic] : [loadOverview, overview];
    const data = await load(wanted);
    if (asked !== location.href) return;
    draw = () => shown(data, wanted);
  } catch (refusal) {
    if (refusal.name === "TypeError") throw refusal;
    draw = () => trouble(refusal);
  }
  status.textContent = "";
  show();
}

function trouble({ status: code, message }) {
  const words = phrases(WORDS);
  const kind = code === undefined ? "offline" : code < 500 ? "refused" : "server";
  const [title, text] = words.trouble[kind];
  return [
    alert("danger", heading(1, "kern-title kern-title--large", title), paragraph(text, kind === "refused" && ` ${message}`)),
    kind !== "refused" && button("secondary", words.retry, open),
  ];
}

addEventListener("popstate", open);
offerLanguages(document.getElementById("language"), show);
open();
