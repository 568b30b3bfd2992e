const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long somebody still can answer, in the greatest unit that says something. */
export function timeLeft(closesAt, words) {
  const left = new Date(closesAt) - Date.now();
  if (left <= 0) return words.over;
  if (left >= 2 * DAY) return words.left(words.days(Math.floor(left / DAY)));
  if (left >= 2 * HOUR) return words.left(words.hours(Math.floor(left / HOUR)));
  return words.left(words.minutes(Math.max(1, Math.floor(left / MINUTE))));
}
