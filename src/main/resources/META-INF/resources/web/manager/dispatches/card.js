import { call } from "../../api.js";
import { button, element, link, paragraph } from "../../elements.js";
import { day, localized, moment, phrases } from "../../language.js";
import { rating } from "./rating.js";
import { WORDS } from "./words.js";

/** What a manager says of an entry, before it is saved. */
export function draftOf({ rating: saved }) {
  return {
    relevance: saved?.relevance,
    known: saved?.known ?? false,
    forwardedTo: new Set(saved?.forwardedTo ?? []),
    saved: saved !== undefined,
    told: undefined,
    refusal: undefined,
    wanting: false,
    busy: false,
  };
}

/**
 * One dispatch; it is drawn anew by itself, so that what is entered elsewhere stays.
 *
 * @param {object} more `nameOf` a topic, and what mutes one: `hush`
 */
export function card(entry, draft, { nameOf, hush }) {
  const box = element("article", { className: "asked stack dispatch", "aria-labelledby": `dispatch-${entry.id}` });
  const again = (focus) => {
    box.replaceChildren(...content().flat(Infinity).filter(Boolean));
    box.querySelector(focus)?.focus({ preventScroll: true });
  };
  const path = `/dispatches/${entry.id}/rating`;

  async function send(method, body, told) {
    if (draft.busy) return;
    Object.assign(draft, { busy: true, told: undefined, refusal: undefined, wanting: false });
    again(".save");
    try {
      await call(method, path, { body });
      Object.assign(draft, { told, saved: method === "PUT" });
      if (method === "DELETE") Object.assign(draft, { relevance: undefined, known: false, forwardedTo: new Set() });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "unauthorized") return location.reload();
      draft.refusal = refusal;
    }
    draft.busy = false;
    again(".outcome");
  }

  const acts = {
    save(event) {
      event.preventDefault();
      if (draft.relevance === undefined) {
        draft.wanting = true;
        return again("input[type=radio]");
      }
      const { relevance, known, forwardedTo } = draft;
      return send("PUT", { relevance, known, forwardedTo: [...forwardedTo] }, (words) => words.saved(moment(entry.rateUntil)));
    },
    takeBack: () => send("DELETE", undefined, (words) => words.takenBack),
  };

  const content = () => {
    const words = phrases(WORDS);
    const [year, week] = entry.digest.split("-W");
    return [
      element("h2", { className: "kern-heading-small", id: `dispatch-${entry.id}` }, localized(entry.title)),
      element("p", { className: "kern-body kern-body--small kern-body--muted" },
        localized(entry.ministry.name), " · ", words.week(Number(week), year)),
      element("p", { className: "kern-body written" }, localized(entry.text)),
      entry.deadline && element("p", { className: "kern-body kern-body--bold" }, words.deadline(day(entry.deadline))),
      entry.link && link(entry.link, words.more, { rel: "noopener noreferrer", "aria-describedby": `dispatch-${entry.id}` }),
      entry.ratable ? rating(entry, draft, acts) : paragraph(words.over),
      element(
        "details",
        {},
        element("summary", { className: "kern-body" }, words.mute.ask),
        element("div", { className: "stack" },
          paragraph(words.mute.text),
          entry.topics.map((id) => button("tertiary", words.mute.act(nameOf(id)), () => hush(id))))),
    ];
  };

  box.append(...content().flat(Infinity).filter(Boolean));
  return box;
}
