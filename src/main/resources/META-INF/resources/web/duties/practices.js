import { readAll } from "../api.js";
import { link, paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { WORDS } from "./words.js";

/** The ids of the duties that examples of good practice have grown out of. */
export async function readPractised() {
  const practices = await readAll("/practices", { duty: "any", limit: 500 });
  return new Set(practices.map(({ duty }) => duty));
}

/** The way to what has grown out of a duty, where there is something. */
export function toPractices({ id }, practised) {
  return practised.has(id) && paragraph(link(`/practices?duty=${encodeURIComponent(id)}`, phrases(WORDS).practices));
}
