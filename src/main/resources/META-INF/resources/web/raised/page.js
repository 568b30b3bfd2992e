import { openDocument } from "../document.js";
import { heading, link, paragraph, table } from "../elements.js";
import { localized, number, percent, phrases, spoken } from "../language.js";
import { LAENDER } from "../region.js";
import { WORDS } from "./words.js";

function raised(rows, topics) {
  const words = phrases(WORDS);
  const [topic, quarter, place, ...numeric] = words.columns;
  const nameOf = (id) => topics.find((each) => each.id === id)?.name;
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.lead),
    rows.length === 0
      ? paragraph(words.none)
      : table(words.caption, [topic, quarter, place, ...numeric.map((text) => ({ text, numeric: true }))], rows.map((row) => [
        nameOf(row.topic) ? localized(nameOf(row.topic)) : row.topic,
        words.quarter(...row.period.split("-Q")),
        row.geo === "DE" ? words.nation : spoken(LAENDER[row.geo].name),
        words.of(number(row.n), number(row.invited)),
        row.top ? words.top[row.top] : percent(row.share),
      ])),
    paragraph(words.method),
    paragraph(link("/api/v1/signals/summary", words.json)),
  ];
}

openDocument(raised, "/signals/summary", "/topics");
