import { element, paragraph } from "../elements.js";
import { spoken } from "../language.js";
import { measureName, shares, spread, spreadTable } from "./answers.js";
import { only } from "./asked.js";
import { cellTable, dots, tiles } from "./cells.js";
import { chart } from "./chart.js";
import { shownFigure } from "./course.js";
import { downloads } from "./downloads.js";
import { bracketsMeant, figure, period, place } from "./figures.js";
import { asTable, bracketsNote, section } from "./sections.js";
import { ATTRIBUTES, cell } from "./view.js";

// In a picture a chart has its title and its source around it.
const AROUND = 152;

/** One wave by Land. */
export function laenderSection(known, shown, words) {
  const { cells, latest, measure, indicator } = known;
  if (!cells.geo?.some(({ value }) => value !== null)) return undefined;
  const title = words.topic.laender(period(latest.period));
  return section(
    title,
    paragraph(`${measureName(measure, indicator)}. ${words.topic.laenderHint}`),
    tiles(cells.geo, measure, shown),
    asTable("geo", cellTable(cells.geo, "geo", measure, shown, title)),
    downloads({ id: "geo", parameters: ofWave(known, shown, { geo: "*", measure }), shown, title: titled(known, title) }));
}

/** How the answers of one wave are spread. */
export function answersSection(known, shown, words) {
  const { wave, indicator, latest } = known;
  const rows = shares(wave);
  if (rows.length < 2) return undefined;
  const title = words.topic.answers(period(latest.period));
  const said = rows.map((row) => `${measureName(row.measure, indicator)}: ${figure(row.value, row.measure)}`).join(", ");
  const dontKnow = wave.find(({ measure, value }) => measure === "share:DK" && value !== null);
  const option = spread(rows, indicator);
  const height = 24 + rows.length * 40;
  return section(
    title,
    chart("answers", option, `${title}. ${said}.`, height),
    dontKnow && paragraph(`${words.topic.dontKnow}: ${figure(dontKnow.value, dontKnow.measure)}`),
    asTable("answers", spreadTable(rows, indicator, title)),
    downloads({
      id: "answers",
      parameters: ofWave(known, shown, { ...cell(shown), measure: "share" }),
      shown,
      title: `${spoken(known.about.name)}: ${title}, ${place({ ...shown, audience: indicator.audience })}`,
      option,
      height: height + AROUND,
    }));
}

/** One wave by everything else that a neighbourhood is described by. */
export function partsSection(known, shown, words) {
  const { cells, latest } = known;
  const parts = ATTRIBUTES.filter((name) => cells[name]?.some(({ value }) => value !== null));
  if (parts.length === 0) return undefined;
  return section(
    words.topic.parts(period(latest.period)),
    element("div", { className: "parts" }, parts.map((name) => part(name, known, shown, words))));
}

function part(name, known, shown, words) {
  const { cells, measure, latest } = known;
  const rows = cells[name];
  const title = words.topic.column[name];
  const said = rows.map((row) => `${place(cell(row))}: ${shownFigure(row, measure, words)}`).join("; ");
  const option = dots(rows, measure);
  const height = 48 + rows.length * 48;
  return element(
    "div",
    { className: "stack" },
    element("h3", { className: "kern-heading-small" }, title),
    chart(`parts-${name}`, option, `${title}. ${said}.`, height),
    bracketsNote(rows),
    asTable(name, cellTable(rows, name, measure, shown, title)),
    downloads({
      id: name,
      parameters: ofWave(known, shown, { [name]: "*", measure }),
      shown,
      title: titled(known, `${title}, ${period(latest.period)}`),
      note: bracketsMeant(rows),
      option,
      height: height + AROUND,
    }));
}

/** The parameters for figures of the wave that is shown. */
function ofWave({ indicator, latest }, { topic, as_of }, wanted) {
  return { topic, indicator: indicator.id, ...wanted, from: latest.period, to: latest.period, as_of };
}

function titled({ about, indicator, measure }, title) {
  const subject = `${spoken(about.name)}: ${measureName(measure, indicator)}`;
  return [subject, title, only(indicator.audience)].filter(Boolean).join(", ");
}
