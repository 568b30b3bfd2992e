import { address, read, readAll } from "../api.js";
import { element, heading, link, paragraph, table } from "../elements.js";
import { localized, phrases, spoken } from "../language.js";
import { regionField } from "./choosing.js";
import { shownFigure, state } from "./course.js";
import { bracketed, change, interval, period, place } from "./figures.js";
import { bracketsNote } from "./sections.js";
import { oneOf, several } from "./several.js";
import { mark, shaken } from "./shaken.js";
import { sparkline } from "./sparkline.js";
import { standing } from "./standing.js";
import { addressOf, go } from "./view.js";
import { WORDS } from "./words.js";

const URGENCY = ["quiet", "stirring", "tremor", "quake"];

/** What the overview needs: the standing series of every topic for one region, and whatever has moved anywhere. */
export async function load({ geo, as_of }) {
  if (several({ geo })) return { several: "geo", as_of };
  const [topics, rows, tremors] = await Promise.all([
    readAll("/topics"),
    read("/trends", { measure: "balance", geo, as_of }),
    read("/tremors", { as_of }),
  ]);
  const series = topics
    .map((topic) => ({ topic, rows: rows.filter((row) => row.topic === topic.id) }))
    .filter(({ rows: published }) => published.length > 0)
    .map((one) => ({ ...one, latest: one.rows.findLast(({ value }) => value !== null) }));
  return { series, topics, tremors, audiences: await audiencesOf(tremors, topics), geo, as_of };
}

// Standing questions go to everybody, so that most often there is nothing to ask.
async function audiencesOf(tremors, topics) {
  const standingOnes = new Set(topics.map(({ standingIndicator }) => standingIndicator));
  const others = tremors.some(({ indicator }) => !standingOnes.has(indicator));
  return new Map(others ? (await read("/indicators")).map(({ id, audience }) => [id, audience]) : []);
}

/** The topics that have moved most come first. */
export function overview({ several: choosing, series, topics, tremors, audiences, geo, as_of }) {
  const words = phrases(WORDS);
  const { overview: said } = words;
  const top = [heading(1, "kern-heading-large", said.title), paragraph(said.lead), standing(as_of)];
  if (choosing) return [...top, oneOf({ several: choosing })];
  if (series.length === 0) return [...top, paragraph(as_of ? said.nothingYet : said.nothing)];
  const ordered = [...series].sort((one, other) => urgency(other) - urgency(one));
  const reach = Math.max(20, ...series.flatMap(({ rows }) => rows.map(({ value }) => Math.abs(value))));
  return [
    ...top,
    shaken(tremors, topics, audiences, as_of),
    paragraph(words.meanings),
    element(
      "section",
      { className: "stack" },
      heading(2, "kern-heading-medium", said.topics),
      element("div", { className: "controls" }, regionField(geo, (value) => go({ geo: value || undefined }))),
      element("ul", { className: "cards" }, ordered.map((one) => card(one, reach, geo, as_of))),
      bracketsNote(series.flatMap(({ latest }) => latest ?? [])),
      element(
        "details",
        { className: "more", id: "table" },
        element("summary", { className: "kern-link" }, said.table),
        asTable(ordered, geo)),
      paragraph(link(address("/trends", { measure: "balance", geo, as_of, format: "csv" }), said.download, { download: "trends.csv" }))),
  ];
}

/** What the overview shows, for who cannot see it. */
export function overviewInWords({ several: choosing, series, geo, as_of }) {
  const { overview: said, topic } = phrases(WORDS);
  if (choosing) return topic.several;
  if (series.length === 0) return as_of ? said.nothingYet : said.nothing;
  return `${said.topics}, ${place({ geo })}`;
}

function urgency({ latest }) {
  return latest ? Math.max(0, URGENCY.indexOf(latest.level)) * 1000 + Math.abs(latest.value) : -1;
}

function card({ topic, rows, latest }, reach, geo, as_of) {
  const words = phrases(WORDS);
  const level = latest?.level ?? "quiet";
  return element(
    "li",
    { className: `card level--${level}` },
    element(
      "h3",
      { className: "kern-heading-small" },
      link(addressOf({ topic: topic.id, geo, as_of }), localized(topic.name), { className: "kern-link--stretched" })),
    sparkline(rows, reach, level),
    latest
      ? [
          element("p", { className: "card__figure" }, element("strong", {}, bracketed(latest, "balance")), " ", latest.level && mark(latest)),
          element(
            "p",
            { className: "kern-body kern-body--small" },
            `${period(latest.period)} · ${words.overview.answers(latest.n)}`,
            latest.drift && ` · ${words.drift}`),
        ]
      : element("p", { className: "kern-body" }, words.withheld));
}

function asTable(series, geo) {
  const words = phrases(WORDS);
  const [first, ...others] = words.overview.columns;
  return table(
    `${words.overview.topics}, ${place({ geo })}`,
    [first, ...others.map((text, i) => ({ text, numeric: i < 3 }))],
    series.map(({ topic, latest }) =>
      latest
        ? [
            spoken(topic.name),
            shownFigure(latest, "balance", words),
            interval(latest.low, latest.high, "balance"),
            latest.change ? change(latest.change) : undefined,
            state(latest),
          ]
        : [spoken(topic.name), words.withheld]));
}
