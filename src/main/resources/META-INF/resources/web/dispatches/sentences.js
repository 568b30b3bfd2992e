// The same count as the service makes: what ends in a dot and goes on in small letters, or was an abbreviation, has not ended.
const END = /(\S*?)([.!?…]+)["“”»«’')\]]*(?:\s+(?=[\p{Lu}\p{N}"„“«»‚'([])|\s*$)/gu;
const ABBREVIATION = /(?:^|[^\p{L}\p{N}])(?:\p{L}|\p{N}{1,3}|[Nn]r|Abs|Art|Bd|bzw|ca|Dr|Drs|evtl|ggf|Hr|Fr|inkl|Kap|max|min|Mio|Mrd|No|Prof|Mr|Mrs|Ms|sog|St|Str|Tel|vgl|zzgl)$/u;

/** How many sentences a text has; every line that is not blank has at least one. */
export function sentences(text) {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .reduce((sum, line) => sum + inLine(line), 0);
}

function inLine(line) {
  let ends = 0;
  let lastEnd = 0;
  for (const end of line.matchAll(END)) {
    const after = end.index + end[0].length;
    if (end[2] === "." && after < line.length && ABBREVIATION.test(end[1])) continue;
    ends++;
    lastEnd = after;
  }
  return lastEnd < line.length ? ends + 1 : ends;
}
