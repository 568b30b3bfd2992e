import { read } from "../api.js";
import { alert, element, heading, paragraph } from "../elements.js";
import { localized, phrases } from "../language.js";
import { trouble } from "../trouble.js";
import { Draft } from "../answer/draft.js";
import { badge } from "./badge.js";
import { closedView } from "./closed.js";
import { COURSE } from "./course-words.js";
import { isWithheld, readCourse, readMaterials, readPulse, readTexts } from "./desk.js";
import { draftView } from "./drafted.js";
import { facts, questionList } from "./facts.js";
import { follow } from "./follow.js";
import { manuscriptOf } from "./manuscript.js";
import { told } from "./news.js";
import { reread, way } from "./place.js";
import { preview } from "./preview.js";
import { releasedView } from "./released.js";
import { followOpen, openView } from "./running.js";

/** A pulse with what belongs to its state. */
export async function load({ pulse: id }) {
  const pulse = await readPulse(id);
  const [laender, more] = await Promise.all([read("/laender"), MORE[pulse.state](pulse)]);
  return { pulse, laender, ...more, news: told(id) };
}

const MORE = {
  draft: async (pulse) => {
    const materials = await readMaterials();
    const trial = { draft: new Draft(), step: 0, shown: false, sent: false };
    return { materials, trial, manuscript: manuscriptOf(pulse, materials.bank) };
  },
  open: async (pulse) => ({ course: await readCourse(pulse.id) }),
  closed: async (pulse) => ({ texts: await textsOf(pulse) }),
  released: async (pulse) => {
    const { withdrawnAt } = pulse.release;
    const [topics, texts, withheld] = await Promise.all([
      read("/topics"),
      withdrawnAt ? [] : textsOf(pulse),
      !withdrawnAt && pulse.questions.some(({ kind }) => kind !== "text") && isWithheld(pulse.id),
    ]);
    return { topics, texts, withheld };
  },
};

async function textsOf(pulse) {
  const numbered = pulse.questions.map((question, i) => ({ question, number: i + 1 }));
  const asked = numbered.filter(({ question }) => question.kind === "text");
  return Promise.all(asked.map(async (each) => ({ ...each, reading: await readTexts(pulse.id, each.question.id) })));
}

const VIEWS = { draft: draftView, open: openView, closed: closedView, released: releasedView };

/** The page of one pulse. */
export function course(state) {
  return () => {
    const words = phrases(COURSE);
    const { pulse } = state;
    const summary = [facts(pulse, state.laender), questionList(pulse.questions)];
    return [
      element("nav", { "aria-label": words.path }, way({}, words.all)),
      element("div", { className: "row-head" }, heading(1, "kern-heading-large", localized(pulse.title)), badge(pulse)),
      newsBox(state.news),
      VIEWS[pulse.state](state),
      pulse.state === "draft"
        ? element("div", { className: "composer" }, element("div", { className: "stack" }, summary), preview(state))
        : summary,
    ];
  };
}

function newsBox(news) {
  if (!news) return undefined;
  return news.refusal ? trouble(news.refusal) : alert("success", news.done, ...(news.more ? [paragraph(news.more)] : []));
}

/** Keeps an eye on what moves by itself; gives a way to end that. */
export function watch(state) {
  if (state.pulse.state === "open") return followOpen(state);
  if (state.pulse.state === "closed") return follow(() => untilReleased(state.pulse.id));
  return () => {};
}

async function untilReleased(id) {
  try {
    return (await readPulse(id)).state === "closed" ? false : reread;
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    return false;
  }
}
