import { element, paragraph, table } from "../elements.js";

const NAMED = 10;

/** What has kept mails from being sent, each reason once: where, as long as that is few places, and whether they go on. */
export function difficulties({ faults, lang }, words) {
  const title = words.faults(faults.length);
  const rows = alike(faults).map(({ neighbourhoods, reason, again }) => [
    faults.length > NAMED ? words.neighbourhoods(neighbourhoods.length) : neighbourhoods.join(", "),
    element("span", {}, element("span", { lang }, reason), again && ` ${words.again}`),
  ]);
  return [
    paragraph(title),
    table(title, words.columns, rows),
    paragraph(words.givenUp),
  ];
}

/** Those of one reason that go on alike together, the most frequent first. */
export function alike(faults) {
  const kinds = new Map();
  for (const { neighbourhood, reason, again } of faults) {
    const kind = `${reason} ${again}`;
    if (!kinds.has(kind)) kinds.set(kind, { neighbourhoods: [], reason, again });
    kinds.get(kind).neighbourhoods.push(neighbourhood);
  }
  return [...kinds.values()].sort((one, other) => other.neighbourhoods.length - one.neighbourhoods.length);
}
