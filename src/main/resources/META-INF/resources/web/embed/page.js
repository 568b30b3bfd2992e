import { alert, heading, link, paragraph } from "../elements.js";
import { phrases, spoken } from "../language.js";
import { open, show } from "../page.js";
import { measureName } from "../trends/answers.js";
import { chart } from "../trends/chart.js";
import { course, courseTable, summary } from "../trends/course.js";
import { place } from "../trends/figures.js";
import { load } from "../trends/series.js";
import { asTable, bracketsNote } from "../trends/sections.js";
import { oneOf } from "../trends/several.js";
import { standing } from "../trends/standing.js";
import { addressOf, view } from "../trends/view.js";
import { WORDS } from "../trends/words.js";
import { troubled } from "../trouble.js";

/** One trend, to be shown inside a page of others: the line, its words and its table, and the way to the whole. */
function embedded({ about, several, indicators, indicator, measure, series }) {
  const words = phrases(WORDS);
  const shown = view();
  const way = link(addressOf(shown), words.embed.open, { target: "_blank", rel: "noopener" });
  if (!series?.length) {
    const none = several ? oneOf({ several, indicators }) : paragraph(indicator ? words.topic.nothing : words.topic.missing);
    return [heading(1, "kern-heading-medium", about ? spoken(about.name) : shown.topic), none, paragraph(way)];
  }
  const name = measureName(measure, indicator);
  const title = `${spoken(about.name)}: ${name}, ${place({ ...shown, audience: indicator.audience })}`;
  const said = summary(series, name, measure);
  return [
    heading(1, "kern-heading-medium", title),
    standing(shown.as_of),
    chart("course", course(series, measure), said),
    bracketsNote(series.slice(-1)),
    paragraph(said),
    asTable("course", courseTable(series, measure, title)),
    paragraph(way),
  ];
}

async function read() {
  const shown = view();
  if (!shown.topic) return show(() => [alert("info", heading(1, "kern-title", phrases(WORDS).embed.missing))]);
  try {
    const known = await load(shown);
    show(() => embedded(known), () => undefined);
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    show(() => troubled(refusal, read));
  }
}

open(() => [paragraph(phrases(WORDS).loading)]);
read();
