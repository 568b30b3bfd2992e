import { read } from "../api.js";
import { element, heading, link as anchor, paragraph, table } from "../elements.js";
import { number, phrases, spoken } from "../language.js";
import { link } from "../place.js";
import { GROUPS } from "./profile.js";
import { WORDS } from "./words.js";

/** How relevant dispatches about each topic have been; a topic leads to where. */
export function topicTable(profiles, topics) {
  if (profiles.length === 0) return undefined;
  const words = phrases(WORDS).topics;
  return element(
    "section",
    { className: "stack" },
    element("h2", { className: "kern-heading-medium" }, words.title),
    table(words.title, columns(words.columns), profiles.map(({ topic, dispatches, cells }) => {
      const whole = cells.find(({ dimension }) => dimension === "national");
      const name = nameOf(topic, topics);
      return [
        cells.length > 0 ? anchor(link({ section: "list", topic }), name) : name,
        number(dispatches),
        number(whole?.rated ?? 0),
        whole ? number(whole.median) : "–",
      ];
    })),
    element("p", { className: "kern-body kern-body--small kern-body--muted" }, words.method));
}

/** One topic: where dispatches about it have been how relevant. */
export async function open({ topic }) {
  const [[profile], topics] = await Promise.all([read("/dispatches/profile", { topic }), read("/topics")]);
  return () => {
    const words = phrases(WORDS).topics;
    return [
      heading(1, "kern-heading-large", words.of(nameOf(topic, topics))),
      anchor(link({ section: "list" }), phrases(WORDS).back, { className: "back" }),
      profile ? paragraph(words.sent(profile.dispatches)) : paragraph(words.nothing),
      profile && whole(profile.cells, words),
      profile && Object.keys(GROUPS).map((dimension) => group(dimension, profile.cells, words)),
      element("p", { className: "kern-body kern-body--small kern-body--muted" }, words.method),
    ];
  };
}

/** All together; and where there are no groups, that there are none. */
function whole(cells, words) {
  const all = cells.find(({ dimension }) => dimension === "national");
  return [
    paragraph(all ? words.whole(number(all.rated), number(all.median)) : words.tooFew),
    all && cells.length === 1 && paragraph(words.noGroups),
  ];
}

function group(dimension, cells, words) {
  const within = cells.filter((cell) => cell.dimension === dimension).sort((one, other) => other.median - one.median);
  const title = phrases(WORDS).profile.groups[dimension];
  return within.length > 0 && [
    element("h2", { className: "kern-heading-small" }, title),
    table(title, columns(words.groupColumns), within.map(({ code, rated, n, median }) =>
      [spoken(GROUPS[dimension](code)), number(rated), number(n), number(median)])),
  ];
}

function columns([first, ...numeric]) {
  return [first, ...numeric.map((text) => ({ text, numeric: true }))];
}

function nameOf(id, topics) {
  return spoken(topics.find((topic) => topic.id === id)?.name ?? { de: id });
}
