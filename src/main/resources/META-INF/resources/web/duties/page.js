import { read, readAll } from "../api.js";
import { draftsAreOf } from "../drafts.js";
import { openReading } from "../reading.js";
import { rolesKept, session } from "../session.js";
import { list } from "./list.js";
import { readPractised } from "./practices.js";

/** What somebody has just done here is to be seen, whatever the browser has kept. */
const FRESH = { cache: "no-cache" };

/** Editors who are signed in can do something about what is owed. */
async function load({ topic, duty }, again) {
  const [topics, duties, summary, practised, who] = await Promise.all([
    read("/topics"),
    readAll("/duties", { topic, limit: 500 }, FRESH),
    read("/duties/summary", { topic }, FRESH),
    readPractised(),
    rolesKept().includes("editor") ? session() : undefined,
  ]);
  if (who) draftsAreOf(who.name);
  return list({ topics, duties, summary, practised, topic, duty, isEditor: who?.roles.includes("editor") ?? false }, again);
}

openReading(load);
