const AS_IS = /^[^"\r\n;]*$/;

/** A table as a file that spreadsheets open without asking: semicolons, a byte order mark, lines as on Windows. */
export function csv(columns, items) {
  const lines = [columns, ...items.map((item) => columns.map((name) => item[name] ?? ""))];
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(";")}\r\n`).join("")}`;
}

function quoted(cell) {
  const text = String(cell);
  return AS_IS.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** The delimiter of a file, told by its first line as the service tells it. */
export function delimiterOf(text) {
  const heading = text.split(/\r\n?|\n/).find((line) => line.trim() !== "") ?? "";
  return heading.includes(";") ? ";" : ",";
}

/**
 * What is written in a file, record by record. A quoted cell may hold line breaks, so that a record may have several lines.
 *
 * @returns {{line: number, cells: string[], spans: [number, number][], text: string}[]} with the line, from 1, in which each begins, and
 *   where in its text each of its cells is written
 */
export function records(text, delimiter) {
  const found = [];
  let cells = [];
  let spans = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begun = { line, at: 0 };
  let cellAt = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i];
    const breaks = sign === "\n" || (sign === "\r" && text[i + 1] !== "\n");
    if (breaks) line++;
    if (quoted && sign !== undefined) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (sign === '"' && cell === "") {
      quoted = true;
    } else if (sign === delimiter) {
      cells.push(cell);
      spans.push([cellAt - begun.at, i - begun.at]);
      cell = "";
      cellAt = i + 1;
    } else if (breaks || sign === undefined) {
      const written = text.slice(begun.at, i).replace(/\r$/, "");
      spans.push([cellAt - begun.at, written.length]);
      found.push({ line: begun.line, cells: [...cells, cell], spans, text: written });
      cells = [];
      spans = [];
      cell = "";
      begun = { line, at: i + 1 };
      cellAt = begun.at;
    } else if (sign !== "\r") {
      cell += sign;
    }
  }
  return found.filter((record) => record.cells.some((each) => each.trim() !== ""));
}
