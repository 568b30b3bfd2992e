import { button, buttons, element, paragraph, table } from "../../elements.js";
import { csv } from "../../csv.js";
import { download } from "../../download.js";
import { number, phrases } from "../../language.js";
import { WORDS } from "./words.js";

/** So many at first: a wrong column makes a fault of every line. */
export const FAULTS_AT_ONCE = 100;

/**
 * Everything that is wrong with a file, each beside the line it is about.
 *
 * @param errors what the service says
 * @param tongue the language in which it says so
 * @param file that was sent
 * @param {number} most how many are shown
 * @param more shows more of them
 */
export function faults({ errors, tongue }, file, most, more) {
  const words = phrases(WORDS).faults;
  const rows = new Map(file.rows.map((row) => [row.place, row]));
  const found = errors.map((error) => located(error, rows, words));
  const columns = [words.place, words.column, words.fault, words.text];
  const listed = ({ place, column, detail, row }) => ({
    [words.place]: place,
    [words.column]: column,
    [words.fault]: detail,
    [words.text]: row?.text,
  });
  return [
    table(words.caption, columns, found.slice(0, most).map(({ place, column, detail, row }) => [
      place,
      column,
      element("span", { lang: tongue }, detail),
      row && written(row, column, words),
    ])),
    found.length > most && paragraph(words.shown(number(most), number(found.length))),
    buttons(
      found.length > most && button("secondary", words.more, more),
      button("secondary", words.download, () => download(words.file, "text/csv", csv(columns, found.map(listed))))),
  ];
}

/** A line of a CSV file, or an entry of a JSON file by its pointer: `/0/name`. */
function located({ line, column, pointer, detail }, rows, words) {
  if (line) return { place: words.line(number(line)), column, detail, row: rows.get(line) };
  const [, entry, field] = pointer?.split("/") ?? [];
  const row = entry ? rows.get(Number(entry)) : undefined;
  return { place: entry ? words.entry(number(Number(entry) + 1)) : words.whole, column: field ?? column, detail, row };
}

/** As it stands in the file, with the cell at fault marked where it stands; a column that is not there has none. */
function written({ text, spans }, column, words) {
  const [from, to] = spans[column] ?? [];
  if (from === undefined) return element("code", {}, text);
  const cell = text.slice(from, to);
  if (cell.trim() === "") return element("code", {}, text, " ", element("mark", {}, words.empty));
  return element("code", {}, text.slice(0, from), element("mark", {}, cell), text.slice(to));
}
