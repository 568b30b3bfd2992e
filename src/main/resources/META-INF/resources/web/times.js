// Editors write down what their clock on the wall says, wherever their computer believes to be; the service keeps moments.

const WALL = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Berlin",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** What a clock in Germany shows at a moment: `2026-03-29T18:00`, as fields for dates and times want it. */
export function wallTime(instant) {
  const parts = Object.fromEntries(WALL.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The moment at which it does; an hour left out in spring counts on, of one that comes twice in autumn it is the second. */
export function instantOf(wall) {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess)).toISOString().replace(".000Z", "Z");
}

/** Some days after another time on the wall, at an hour. */
export function daysAfter(wall, days, hour) {
  const day = new Date(Date.parse(`${wall.slice(0, 10)}T00:00Z`) + days * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00`;
}

function offset(instant) {
  const whole = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${wallTime(whole)}Z`) - whole;
}
