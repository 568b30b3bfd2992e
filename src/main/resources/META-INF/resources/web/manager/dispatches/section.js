import { read, readAll } from "../../api.js";
import { alert, button, buttons, element, heading, paragraph } from "../../elements.js";
import { phrases, spoken } from "../../language.js";
import { redraw, say } from "../../page.js";
import { trouble } from "../../trouble.js";
import { change, inSession } from "../acting.js";
import { card, draftOf } from "./card.js";
import { WORDS } from "./words.js";

/** What ministries let a manager know, and what the manager says of it. */
export async function open() {
  const topics = await read("/topics");
  const state = { topics, muted: [], entries: [], drafts: new Map(), told: undefined, refusal: undefined, muting: Promise.resolve() };
  await renew();

  async function renew() {
    const [entries, muted] = await Promise.all([readAll("/dispatches/inbox"), mutedNow()]);
    Object.assign(state, { entries, muted });
    for (const entry of entries) if (!state.drafts.has(entry.id)) state.drafts.set(entry.id, draftOf(entry));
  }

  /** One after another, each from what is muted then: also another window may have changed it. */
  function mute(changed, told) {
    state.muting = state.muting.then(() => attempt(changed, told));
  }

  async function attempt(changed, told) {
    try {
      await inSession(async () => {
        await change("PUT", "/me/muted-topics", { body: { topics: changed(await mutedNow()) } });
        await renew();
      });
      Object.assign(state, { told, refusal: undefined });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      Object.assign(state, { told: undefined, refusal });
    }
    redraw();
    document.querySelector("main > .kern-alert")?.focus();
  }

  return () => {
    const words = phrases(WORDS);
    const nameOf = (id) => spoken(topics.find((topic) => topic.id === id)?.name ?? { de: id });
    const hush = (id) => mute((muted) => [...new Set([...muted, id])], (w) => w.mute.done(nameOf(id)));
    const hear = (id) => mute((muted) => muted.filter((each) => each !== id), (w) => w.mute.undone(nameOf(id)));
    const none = state.muted.length > 0 ? words.noneAudible : words.none;
    say("");
    return [
      heading(1, "kern-heading-large", words.page),
      state.refusal && trouble(state.refusal),
      state.told && told(state.told(words)),
      paragraph(words.lead),
      state.entries.length === 0 && alert("info", none[0], paragraph(none[1])),
      state.entries.map((entry, i) => [
        promise(entry, state.entries[i - 1], words),
        card(entry, state.drafts.get(entry.id), { nameOf, muted: state.muted, hush }),
      ]),
      state.muted.length > 0 && element(
        "section",
        { className: "stack" },
        element("h2", { className: "kern-heading-medium" }, words.mute.title),
        paragraph(words.mute.text),
        buttons(state.muted.map((id) => button("secondary", words.mute.undo(nameOf(id)), () => hear(id))))),
    ];
  };
}

async function mutedNow() {
  return (await read("/me/muted-topics", undefined, { cache: "no-store" })).topics;
}

/** Who sees a rating, as it was settled with the digest; once, where the one before says the same. */
function promise({ ratable, terms }, before, words) {
  const said = words.promise(terms.minOneWay, terms.greatestNoise);
  if (!ratable || (before?.ratable && said === words.promise(before.terms.minOneWay, before.terms.greatestNoise))) return undefined;
  return element("p", { className: "kern-body promise" }, said);
}

function told(text) {
  const box = alert("success", text);
  box.tabIndex = -1;
  return box;
}
