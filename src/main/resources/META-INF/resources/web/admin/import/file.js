import { delimiterOf, records } from "../../csv.js";

/**
 * A file as somebody has chosen it, with its rows as the service will see them.
 *
 * @returns its `name`, its `octets` as they will be sent, their `type`, and its `rows`: each with its `place` (a line from 1, or an
 *   entry from 0), its `cells` by column, its `text` as it stands there, and the `spans` of the cells in that
 */
export async function opened(file) {
  const octets = await file.arrayBuffer();
  const text = decoded(octets);
  const isJson = /\.json$/i.test(file.name) || file.type === "application/json";
  return { name: file.name, octets, type: isJson ? "application/json" : "text/csv", rows: isJson ? entries(text) : lines(text) };
}

/** UTF-8, or else what spreadsheets in German offices still write. */
function decoded(octets) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder("windows-1252").decode(octets);
  }
}

function lines(text) {
  const [heading, ...rest] = records(text, delimiterOf(text));
  const names = heading?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const row = ({ line, cells, spans, text: written }) => ({
    place: line,
    cells: Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? "").trim()])),
    spans: Object.fromEntries(names.map((name, i) => [name, spans[i] ?? [written.length, written.length]])),
    text: written,
  });
  return rest.map(row);
}

/** What cannot be read the service will say. */
function entries(text) {
  let list;
  try {
    list = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(list) ? list.map((entry, i) => ({ place: i, cells: { ...entry }, ...spelled(entry) })) : [];
}

/** An entry on one line, and where in that each of its fields stands with its value. */
function spelled(entry) {
  const spans = {};
  if (Array.isArray(entry) || Object(entry) !== entry) return { text: JSON.stringify(entry), spans };
  let text = "{";
  for (const [name, value] of Object.entries(entry)) {
    if (text.length > 1) text += ",";
    const from = text.length;
    text += `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    spans[name] = [from, text.length];
  }
  return { text: `${text}}`, spans };
}
