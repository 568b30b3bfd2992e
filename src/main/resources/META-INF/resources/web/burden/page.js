import { openDocument } from "../document.js";
import { heading, link, paragraph, table } from "../elements.js";
import { localized, number, phrases } from "../language.js";
import { WORDS } from "./words.js";

function burden(rows) {
  const words = phrases(WORDS);
  const [ministry, quarter, ...numeric] = words.columns;
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.lead),
    rows.length === 0
      ? paragraph(words.none)
      : table(words.caption, [ministry, quarter, ...numeric.map((text) => ({ text, numeric: true }))], rows.map((row) => [
        localized(row.name),
        words.quarter(...row.quarter.split("-Q")),
        number(row.dispatches),
        number(row.rated),
        row.medianRelevance === null ? words.withheld : number(row.medianRelevance),
      ])),
    paragraph(words.method),
    paragraph(link("/api/v1/dispatches/burden", words.json)),
  ];
}

openDocument(burden, "/dispatches/burden");
