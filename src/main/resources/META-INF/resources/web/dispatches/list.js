import { read, readAll } from "../api.js";
import { alert, element, heading, link as anchor, paragraph } from "../elements.js";
import { day, localized, moment, phrases } from "../language.js";
import { link } from "../place.js";
import { open as openOne } from "./one.js";
import { open as openTopic, topicTable } from "./topics.js";
import { WORDS } from "./words.js";

const GROUPS = ["waiting", "sent", "counted", "lapsed"];

/** All dispatches one may see, by their state, and their topics; or one of either. */
export async function open(place, who) {
  if (place.dispatch) return openOne(place, who);
  if (place.topic) return openTopic(place);
  const [dispatches, ministries, profiles, topics] = await Promise.all(
    [readAll("/dispatches", { limit: 500 }), read("/ministries"), read("/dispatches/profile"), read("/topics")]);
  const nameOf = (id) => ministries.find((ministry) => ministry.id === id).name;
  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.page),
      paragraph(words.lead, " ", anchor("/burden", words.burden)),
      dispatches.length === 0 && alert("info", words.none[0], paragraph(words.none[1])),
      GROUPS.map((state) => group(state, dispatches.filter((each) => each.state === state).sort(newest), nameOf, words)),
      topicTable(profiles, topics),
    ];
  };
}

const newest = (one, other) => other.handedInAt.localeCompare(one.handedInAt);

function group(state, dispatches, nameOf, words) {
  return dispatches.length > 0 && element(
    "section",
    { className: "stack" },
    element("h2", { className: "kern-heading-medium" }, words.groups[state]),
    element("ul", { className: "dispatches" }, dispatches.map((dispatch) =>
      element(
        "li",
        {},
        anchor(link({ section: "list", dispatch: dispatch.id }), localized(dispatch.title)),
        element("p", { className: "kern-body kern-body--small kern-body--muted" },
          localized(nameOf(dispatch.ministry)), " · ", facts(dispatch, words))))));
}

/** How far it is, in words. */
export function facts({ state, nextDigestAt, deadline, digest, rateUntil, countedOn }, words) {
  if (state === "waiting") return words.facts.waiting(moment(nextDigestAt));
  if (state === "lapsed") return words.facts.lapsed(day(deadline));
  const week = digest.replace(/^(\d+)-W0?(\d+)$/, "$2/$1");
  return state === "sent" ? words.facts.sent(week, moment(rateUntil)) : words.facts.counted(week, day(countedOn));
}
