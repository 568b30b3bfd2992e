import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { language, localized, moment, phrases, spoken } from "../language.js";
import { redraw } from "../page.js";
import { readPulses } from "./desk.js";
import { periodName } from "./periods.js";
import { way, wayOn } from "./place.js";
import { badge } from "./badge.js";
import { allUnsaved, unsaved } from "./unsaved.js";
import { WORDS } from "./words.js";

const AT_FIRST = 12;
const GROUPS = ["open", "draft", "closed", "released", "archived"];
const LONG = ["released", "archived"];

export async function load() {
  return { pulses: await readPulses(), whole: new Set() };
}

/** All pulses by their state: what needs attention first. */
export function list(state) {
  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.page),
      buttons(wayOn("primary", { fresh: true }, words.fresh)),
      begun(words),
      state.pulses.length === 0 && alert("info", words.empty[0], paragraph(words.empty[1])),
      GROUPS.map((group) => part(state, group, words)),
    ];
  };
}

/** New drafts that have never been saved; those of saved ones are marked in their place. */
function begun(words) {
  const names = allUnsaved().filter((name) => /^new(-|$)/.test(name));
  if (names.length === 0) return undefined;
  return alert(
    "warning",
    words.unsaved[0],
    paragraph(words.unsaved[1]),
    element(
      "ul",
      { className: "kern-list kern-list--bullet" },
      names.map((name) => {
        const to = { fresh: true, from: name.slice("new-".length) || undefined };
        return element("li", {}, way(to, words.going(spoken(unsaved(name).manuscript.title))));
      })));
}

function part(state, group, words) {
  const pulses = state.pulses.filter((pulse) => groupOf(pulse) === group).sort(ORDER[group]);
  if (pulses.length === 0) return undefined;
  const shown = LONG.includes(group) && !state.whole.has(group) ? pulses.slice(0, AT_FIRST) : pulses;
  const all = () => {
    state.whole.add(group);
    redraw();
    document.querySelectorAll(`.pulses.${group} a`)[AT_FIRST]?.focus();
  };
  return element(
    "section",
    { className: "stack part", "aria-labelledby": `group-${group}` },
    element("h2", { className: "kern-heading-medium", id: `group-${group}` }, words.groups[group]),
    element("ul", { className: `pulses ${group}` }, shown.map((pulse) => row(pulse, words))),
    shown.length < pulses.length && buttons(button("secondary", words.all(pulses.length), all)));
}

function groupOf({ state, archivedAt }) {
  return archivedAt ? "archived" : state;
}

function row(pulse, words) {
  const title = way({ pulse: pulse.id }, localized(pulse.title));
  const facts = [periodName(pulse.period, language()), words.questions(pulse.questions.length), date(pulse, words)];
  return element(
    "li",
    {},
    element("div", { className: "row-head" }, title, pulse.release?.withdrawnAt && badge(pulse)),
    element("p", { className: "kern-body kern-body--muted kern-body--small" }, facts.join(" · ")),
    unsaved(pulse.id) && element("p", { className: "kern-body kern-body--small kern-body--bold" }, words.unsavedMark));
}

function date({ state, opensAt, closesAt, releaseAt, releasedAt }, { dates }) {
  if (state === "draft") return opensAt ? dates.draft(moment(opensAt), moment(closesAt)) : dates.draftByHand(moment(closesAt));
  if (state === "open") return dates.open(moment(closesAt));
  if (state === "closed") return releaseAt ? dates.closed(moment(releaseAt)) : "";
  return dates.released(moment(releasedAt));
}

const by = (field) => (a, b) => (a[field] ?? "").localeCompare(b[field] ?? "");
const newest = (a, b) => by("releasedAt")(b, a);
const ORDER = { open: by("closesAt"), draft: by("closesAt"), closed: by("releaseAt"), released: newest, archived: newest };
