import { draft as kept, keepDraft } from "../../drafts.js";
import { button, element, link, paragraph } from "../../elements.js";
import { day, localized, moment, phrases } from "../../language.js";
import { say } from "../../page.js";
import { change, lastWish } from "../acting.js";
import { outcome, rating } from "./rating.js";
import { WORDS } from "./words.js";

const BLANK = { relevance: undefined, known: false, forwardedTo: [] };

/** What a manager says of an entry. */
export function draftOf({ id, rating: saved }) {
  const unsent = kept(`rating.${id}`);
  return {
    ...BLANK,
    ...saved,
    ...unsent,
    saved: saved !== undefined,
    unsent: unsent !== undefined,
    told: undefined,
    refusal: undefined,
    busy: false,
    send: undefined,
    follow: undefined,
  };
}

/**
 * One dispatch; whatever is tapped is saved at once, as soon as there is a grade. It is drawn anew by itself, so that what is entered
 * elsewhere stays.
 *
 * @param {object} more `nameOf` a topic, which of them are `muted`, and what mutes one: `hush`
 */
export function card(entry, draft, { nameOf, muted, hush }) {
  const box = element("article", { className: "stack dispatch", "aria-labelledby": `dispatch-${entry.id}` });
  const said = element("div", { className: "stack outcome", tabIndex: -1 });
  const form = `rating.${entry.id}`;
  draft.follow = () => {
    const focused = said.contains(document.activeElement);
    said.replaceChildren(...outcome(entry, draft, acts).filter(Boolean));
    if (focused) said.focus({ preventScroll: true });
  };

  async function carryOut(method, body, told) {
    Object.assign(draft, { busy: true, told: undefined, refusal: undefined });
    if (body) {
      draft.unsent = true;
      keepDraft(form, body);
    }
    draft.follow();
    try {
      await change(method, `/dispatches/${entry.id}/rating`, body && { body });
      Object.assign(draft, { told, saved: method === "PUT", unsent: false });
      keepDraft(form);
      say(told(phrases(WORDS)));
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      draft.refusal = refusal;
    }
    draft.busy = false;
    draft.follow();
    return !draft.refusal;
  }
  draft.send ??= lastWish(carryOut);

  const acts = {
    tapped(more) {
      Object.assign(draft, more, { unsent: true, told: undefined });
      const { relevance, known, forwardedTo } = draft;
      keepDraft(form, { relevance, known, forwardedTo });
      if (relevance !== undefined) return acts.save();
      draft.follow();
      say(phrases(WORDS).choose);
    },
    save() {
      const { relevance, known, forwardedTo } = draft;
      return draft.send("PUT", { relevance, known, forwardedTo }, (words) => words.saved(moment(entry.rateUntil)));
    },
    async takeBack() {
      await draft.send("DELETE", undefined, (words) => words.takenBack);
      if (!draft.saved) Object.assign(draft, BLANK);
      draw();
      box.querySelector(".outcome").focus({ preventScroll: true });
    },
  };

  const draw = () => box.replaceChildren(...content().flat(Infinity).filter(Boolean));
  const content = () => {
    const words = phrases(WORDS);
    const [year, week] = entry.digest.split("-W");
    const audible = entry.topics.filter((id) => !muted.includes(id));
    draft.follow();
    return [
      element("h2", { className: "kern-heading-small", id: `dispatch-${entry.id}` }, localized(entry.title)),
      element("p", { className: "kern-body kern-body--small kern-body--muted" },
        localized(entry.ministry.name), " · ", words.week(Number(week), year)),
      element("p", { className: "kern-body written" }, localized(entry.text)),
      entry.deadline && element("p", { className: "kern-body kern-body--bold" }, words.deadline(day(entry.deadline))),
      entry.link && link(entry.link, words.more, { rel: "noopener noreferrer", "aria-describedby": `dispatch-${entry.id}` }),
      entry.ratable ? [rating(entry, draft, acts), said] : paragraph(words.over),
      element(
        "details",
        { id: `mute-${entry.id}` },
        element("summary", { className: "kern-body" }, words.mute.ask),
        element("div", { className: "stack" },
          paragraph(words.mute.text),
          audible.map((id) => button("tertiary", words.mute.act(nameOf(id)), () => hush(id))))),
    ];
  };

  draw();
  return box;
}
