import { act } from "../acting.js";
import { read } from "../api.js";
import { ask } from "../dialog.js";
import { alert, button, buttons, element, heading, link as anchor, paragraph } from "../elements.js";
import { day, localized, phrases, spoken } from "../language.js";
import { go, link } from "../place.js";
import { CARRIERS, LAENDER, PHASES, SIZES } from "../region.js";
import { facts } from "./list.js";
import { profile } from "./profile.js";
import { WORDS } from "./words.js";

const NAMES = {
  laender: (code) => LAENDER[code].name,
  phases: (code) => PHASES[code],
  sizes: (code) => SIZES[code],
  carriers: (code) => CARRIERS[code],
};

/** One dispatch with its profile. */
export async function open({ dispatch: id, handed }, who) {
  const path = `/dispatches/${encodeURIComponent(id)}`;
  const [dispatch, ratings, ministries, topics] = await Promise.all(
    [read(path), read(`${path}/profile`), read("/ministries"), read("/topics")]);
  const ministry = ministries.find((each) => each.id === dispatch.ministry);

  async function withdraw() {
    const words = phrases(WORDS);
    const done = await ask({
      title: words.sure,
      body: [paragraph(words.effect)],
      yes: words.yes,
      act: () => act("DELETE", path),
    });
    if (done) go({ section: "list" });
  }

  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", localized(dispatch.title)),
      anchor(link({ section: "list" }), words.back, { className: "back" }),
      handed && dispatch.state === "waiting" && alert("success", words.sentTo),
      paragraph(localized(ministry.name), " · ", words.states[dispatch.state], " · ", facts(dispatch, words)),
      written(dispatch, topics, words),
      dispatch.state === "waiting" && who.roles.includes("ministry") &&
        buttons(button("secondary", words.withdraw, withdraw)),
      profile(ratings),
    ];
  };
}

/** The dispatch itself, as managers read it. */
export function written({ title, text, link: address, deadline, topics, audience }, known, words) {
  const named = topics.map((id) => spoken(known.find((topic) => topic.id === id)?.name ?? { de: id }));
  return element(
    "article",
    { className: "written stack" },
    title && element("p", { className: "kern-body kern-body--bold" }, localized(title)),
    element("p", { className: "kern-body lines" }, localized(text)),
    deadline && paragraph(words.deadline(day(deadline))),
    address && anchor(address, words.more, { rel: "noopener noreferrer" }),
    element("p", { className: "kern-body kern-body--small kern-body--muted" },
      [...named, words.to(inWords(audience, words))].join(" · ")));
}

function inWords(audience, words) {
  const [limit] = Object.entries(audience);
  if (!limit) return words.everybody;
  const [by, codes] = limit;
  return codes.map((code) => spoken(NAMES[by](code))).join(", ") || "–";
}
