import { act } from "../acting.js";
import { dutyCard } from "../duty-card.js";
import { alert, button, buttons, element, heading, link as anchor, paragraph } from "../elements.js";
import { field, selection } from "../forms.js";
import { number, percent, phrases, spoken } from "../language.js";
import { redraw } from "../page.js";
import { go } from "../place.js";
import { trouble } from "../trouble.js";
import { answering } from "./answering.js";
import { opening } from "./opening.js";
import { passing } from "./passing.js";
import { toPractices } from "./practices.js";
import { WORDS } from "./words.js";

const GROUPS = ["overdue", "open", "answered", "void"];

let done;

/** What is owed and was answered; `again` reads it anew, and moves the focus. */
export function list({ topics, duties, summary, practised, topic, duty, isEditor }, again) {
  const shown = duty ? duties.filter(({ id }) => id === duty) : newestFirst(duties);
  let news = done;
  done = undefined;

  /** Does something about a duty, where it is not a new one; what has come of it is told there, and gets the focus. */
  const doing = async (what, work, id) => {
    try {
      const outcome = await work();
      if (!outcome) return;
      done = { at: id ?? outcome, what };
      await again("news");
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      news = { at: id, refusal };
      redraw();
      document.getElementById("news").focus();
    }
  };
  const told = (words) => {
    const box = news.refusal ? trouble(news.refusal) : alert("success", words.desk.done[news.what]);
    return Object.assign(box, { id: "news", tabIndex: -1 });
  };
  const isElsewhere = () => !shown.some(({ id }) => id === news.at);

  return () => {
    const words = phrases(WORDS);
    return [
      duty && anchor("/duties", words.back, { className: "back" }),
      heading(1, "kern-heading-large", words.title),
      !duty && [paragraph(words.lead), figures(summary, words), filter(topics, topic, words)],
      news && isElsewhere() && told(words),
      isEditor && !duty && buttons(button("secondary", words.desk.open, () => doing("open", () => opening(topics, topic)))),
      shown.length === 0 && paragraph(duty ? words.gone : words.none(topic)),
      GROUPS.map((group) => [group, shown.filter((each) => groupOf(each) === group)])
        .filter(([, members]) => members.length > 0)
        .map(([group, members]) =>
          element(
            "section",
            { className: "stack" },
            heading(2, "kern-heading-medium", words.groups[group]),
            members.map((each) =>
              dutyCard(
                each,
                news?.at === each.id && told(words),
                toPractices(each, practised),
                isEditor && desk(each, doing, words))))),
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
    replyRate: summary.replyRate === null ? "–" : percent(summary.replyRate),
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

/** What an editor can do about a duty. */
function desk(duty, doing, words) {
  if (!["received", "examined"].includes(duty.state)) return undefined;
  const offer = (rank, what, work) => button(rank, words.desk[what], () => doing(what, work, duty.id));
  return buttons(
    offer("primary", "answer", () => answering(duty)),
    duty.state === "received" && offer("secondary", "examine", () => act("POST", `/duties/${duty.id}/examination`)),
    offer("secondary", "pass", () => passing(duty)));
}
