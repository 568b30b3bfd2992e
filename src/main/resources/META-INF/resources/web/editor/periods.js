import { wallTime } from "../times.js";

const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** The quarter of a moment, in Germany. */
export function quarterOf(instant) {
  const [year, month] = wallTime(instant).split(/\D/).map(Number);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** The period after this one, of the same length. */
export function after(code) {
  return step(code, 1);
}

/** Quarters to choose from: this one and its neighbours. */
export function nearby(instant) {
  const now = quarterOf(instant);
  return [-2, -1, 0, 1].map((steps) => step(now, steps));
}

function step(code, steps) {
  const [, year, part] = (QUARTER.exec(code) ?? MONTH.exec(code) ?? []).map(Number);
  if (QUARTER.test(code)) {
    const quarter = year * 4 + part - 1 + steps;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  }
  if (MONTH.test(code)) {
    const month = year * 12 + part - 1 + steps;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  }
  return new Date(Date.parse(code) + steps * 86_400_000).toISOString().slice(0, 10);
}

/** A period as people call it; what is none stays as it is. */
export function periodName(code, tongue) {
  const [, year, part] = QUARTER.exec(code) ?? [];
  if (part) return tongue === "de" ? `${part}. Quartal ${year}` : `Q${part} ${year}`;
  const date = new Date(MONTH.test(code) ? `${code}-01` : code);
  if (Number.isNaN(date.getTime())) return code;
  const form = MONTH.test(code) ? { month: "long", year: "numeric" } : { dateStyle: "long" };
  return new Intl.DateTimeFormat(tongue === "de" ? "de-DE" : "en-GB", { ...form, timeZone: "UTC" }).format(date);
}

/** A text in which one period is named, with the other in its place. */
export function speakingOf(text, from, to, tongue) {
  return text.replace(periodName(from, tongue), periodName(to, tongue)).replace(from, to);
}
