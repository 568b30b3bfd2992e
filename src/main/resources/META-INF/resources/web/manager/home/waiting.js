import { read, readAll } from "../../api.js";

const NEWS_MS = 30 * 86_400_000;

/**
 * What waits for a manager: `dispatches` to be rated, answered duties to be judged, `asked`, `answered` lately, `overdue`, and what has
 * come of `signals` of one's own.
 */
export async function readWaiting() {
  const [inbox, own, signals] = await Promise.all([
    readAll("/dispatches/inbox"),
    read("/me/duties"),
    readAll("/signals", { limit: 500 }),
  ]);
  const duties = own.map(({ duty }) => duty);
  return {
    dispatches: inbox.filter(({ ratable, rating }) => ratable && !rating),
    asked: own.filter(({ asked, mine }) => asked && !mine).map(({ duty }) => duty),
    answered: duties.filter(({ answeredAt }) => answeredAt && new Date() - new Date(answeredAt) < NEWS_MS),
    overdue: duties.filter(({ overdue }) => overdue),
    signals: signals.filter(({ mine, pulse, supportedByAtLeast }) => mine === "raised" && (pulse || supportedByAtLeast > 0)),
  };
}
