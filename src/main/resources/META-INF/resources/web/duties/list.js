import { dutyCard } from "../duty-card.js";
import { button, buttons, element, heading, link as anchor, paragraph } from "../elements.js";
import { field, selection } from "../forms.js";
import { number, phrases, spoken } from "../language.js";
import { go } from "../place.js";
import { answering, examine, opening, passing } from "./desk.js";
import { toPractices } from "./practices.js";
import { WORDS } from "./words.js";

const GROUPS = ["overdue", "open", "answered", "void"];

/** What is owed and was answered; `again` reads it anew. */
export function list({ topics, duties, summary, practised, topic, duty, isEditor }, again) {
  const shown = duty ? duties.filter(({ id }) => id === duty) : newestFirst(duties);
  return () => {
    const words = phrases(WORDS);
    return [
      duty && anchor("/duties", words.back, { className: "back" }),
      heading(1, "kern-heading-large", words.title),
      !duty && [paragraph(words.lead), figures(summary, words), filter(topics, topic, words)],
      isEditor && !duty && buttons(button("secondary", words.desk.open, () => opening(topics, again))),
      shown.length === 0 && paragraph(words.none),
      GROUPS.map((group) => [group, shown.filter((each) => groupOf(each) === group)])
        .filter(([, members]) => members.length > 0)
        .map(([group, members]) =>
          element(
            "section",
            { className: "stack" },
            heading(2, "kern-heading-medium", words.groups[group]),
            members.map((each) => dutyCard(each, toPractices(each, practised), isEditor && desk(each, again, words))))),
    ];
  };
}

function groupOf({ state, overdue }) {
  if (overdue) return "overdue";
  if (state === "void") return "void";
  return ["received", "examined"].includes(state) ? "open" : "answered";
}

function newestFirst(duties) {
  return [...duties].sort((one, other) => other.openedAt.localeCompare(one.openedAt));
}

function figures(summary, words) {
  const shown = {
    open: number(summary.open),
    overdue: number(summary.overdue),
    answered: number(summary.answered),
    replyRate: summary.replyRate === null ? "–" : `${number(summary.replyRate, { maximumFractionDigits: 0 })}\u00a0%`,
    medianDays: summary.medianDays === null ? "–" : number(summary.medianDays, { maximumFractionDigits: 0 }),
    effectChecked: number(summary.effectChecked),
  };
  return [
    element(
      "dl",
      { className: "figures" },
      Object.entries(shown).map(([name, value]) =>
        element("div", {}, element("dt", {}, words.figures[name]), element("dd", {}, value)))),
    element("p", { className: "kern-body kern-body--small" }, words.hint),
  ];
}

function filter(topics, topic, words) {
  const options = [["", words.all], ...topics.map(({ id, name }) => [id, spoken(name)])];
  return field(words.topic, selection("topic", topic, options, (chosen) => go({ topic: chosen || undefined })));
}

function desk(duty, again, words) {
  if (!["received", "examined"].includes(duty.state)) return undefined;
  return buttons(
    button("primary", words.desk.answer, () => answering(duty, again)),
    duty.state === "received" && button("secondary", words.desk.examine, () => examine(duty, again)),
    button("secondary", words.desk.pass, () => passing(duty, again)));
}
