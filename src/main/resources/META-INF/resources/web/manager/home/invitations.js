import { read, readAll } from "../../api.js";
import { change } from "../acting.js";

const NEWEST = 5;

/** What the home shows: `neighbourhoodName`, the `invitations` to open pulses, and the newest `releases` with their `topics`. */
export async function readHome() {
  const [{ neighbourhoodName, open }, releases, topics] = await Promise.all([
    read("/me/invitations"),
    readAll("/releases", { limit: 500 }),
    read("/topics"),
  ]);
  return { neighbourhoodName, invitations: open, releases: newest(releases).map((release) => withTopics(release, topics)) };
}

function newest(releases) {
  return releases
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .sort((one, other) => other.releasedAt.localeCompare(one.releasedAt))
    .slice(0, NEWEST);
}

function withTopics(release, topics) {
  const asked = new Set(release.waves.map(({ question }) => question.topic));
  return { ...release, topics: topics.filter(({ id }) => asked.has(id)) };
}

/** A new personal link to a pulse: its address. */
export async function linkTo(pulse) {
  const { token } = (await change("POST", `/me/invitations/${pulse}/link`)).body;
  return `/p/${pulse}#t=${token}`;
}
