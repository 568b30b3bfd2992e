import { element, link as anchor } from "../../elements.js";
import { moment, number, phrases } from "../../language.js";
import { link } from "../../place.js";
import { WORDS as GENERAL } from "../words.js";

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What somebody has done, on what, and what else is known of it. What has no phrase is told in the words of the API. */
export function inSentence({ action, subject, details }, words) {
  const known = Object.entries(details).filter(([, value]) => value.length !== 0).map(([name, value]) => `${words.details[name] ?? name}: ${said(value, words.values[name])}`);
  return element("span", {},
    words.actions[action] ?? element("code", {}, action),
    " ", about(action, subject),
    known.length > 0 && element("span", { className: "aside" }, known.join(", ")));
}

/** The lists there is one of name themselves. */
function about(action, subject) {
  if (["frame", "roster", "panel"].includes(subject)) return undefined;
  if (action.startsWith("account.")) return anchor(link({ section: "accounts", account: subject }), subject);
  if (action.startsWith("api-client.")) return anchor(link({ section: "clients", client: subject }), subject);
  return element("code", {}, subject);
}

function said(value, words = {}) {
  if (Array.isArray(value)) return value.map((each) => phrases(GENERAL).roles[each]?.[0] ?? each).join(", ");
  if (typeof value === "number") return number(value);
  return MOMENT.test(value) ? moment(value) : words[value] ?? String(value);
}
