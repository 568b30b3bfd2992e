import { call } from "../api.js";

/** The questions, and the answers so far. Like all of these throws a {@link Refusal}: "conflict" says that the pulse has closed. */
export function readSheet(token) {
  return sheet("GET", token);
}

/** Saves the whole sheet; gives the receipt. */
export function saveSheet(token, answers) {
  return sheet("PUT", token, { answers });
}

export function withdrawSheet(token) {
  return sheet("DELETE", token);
}

async function sheet(method, token, body) {
  return (await call(method, "/sheet", { body, headers: { Authorization: `Invitation ${token}` } })).body;
}

/** Whether nothing has happened between the two. Also a sheet that was withdrawn and answered anew is another one. */
export function same(one, other) {
  return one.revision === other.revision && alike(one.answers, other.answers);
}

/** Whether the same answers have been given. */
export function alike(some, others) {
  return words(some) === words(others);
}

function words(answers) {
  return JSON.stringify(answers.map(({ question, value, values, number, text }) => [question, value, values, number, text]));
}
