import { call } from "../api.js";

const MOST = 500;

/** All factors that fit, as whoever is signed in may see them; what is kept for everybody is no use then. */
export async function readFactors({ field, direction, q }, known) {
  const parameters = { field, direction, q, limit: MOST };
  const found = [];
  let cursor;
  do {
    const page = await call("GET", "/factors", { parameters: { ...parameters, cursor }, cache: known ? "no-store" : undefined });
    found.push(...page.body);
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** The directions, as the API names them. */
export const DIRECTIONS = ["succeeds", "hard"];
