import { call } from "../api.js";
import { authorization } from "./token.js";

/** The questions, and the answers so far. Like all of these throws a {@link Refusal}: "conflict" says that the pulse has closed. */
export function readSheet() {
  return sheet("GET");
}

/** Saves the whole sheet; gives the receipt. */
export function saveSheet(answers) {
  return sheet("PUT", { answers });
}

export function withdrawSheet() {
  return sheet("DELETE");
}

async function sheet(method, body) {
  return (await call(method, "/sheet", { body, headers: { Authorization: authorization() } })).body;
}
