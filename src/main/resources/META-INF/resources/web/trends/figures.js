import { language, locale, number, percent, phrases, spoken } from "../language.js";
import { CARRIERS, LAENDER, PHASES, SIZES } from "../region.js";
import { limit, only } from "./asked.js";
import { WORDS } from "./words.js";

const NATION = { de: "Deutschland", en: "Germany" };
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** A balance or a change in points: always with its sign. */
export function points(value) {
  return number(value, { signDisplay: "exceptZero", maximumFractionDigits: 0 });
}

/** A figure in the way of its measure: points with a sign, percent, or a mean with one decimal. */
export function figure(value, measure) {
  if (measure === "balance") return points(value);
  return measure === "mean" ? number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) : percent(value);
}

/** The figure of a row where there is no room for words: in parentheses, as official statistics do, what is unreliable. */
export function bracketed({ value, status }, measure) {
  const shown = figure(value, measure);
  return status === "unreliable" ? `(${shown})` : shown;
}

/** What parentheses mean, where any of these rows has them. */
export function bracketsMeant(rows) {
  return rows.some(({ status }) => status === "unreliable") && phrases(WORDS).bracketed;
}

/** From its lower to its upper end. */
export function interval(low, high, measure) {
  return `${figure(low, measure)} ${phrases({ de: "bis", en: "to" })} ${figure(high, measure)}`;
}

/** A change with its interval, in points. */
export function change({ value, low, high }) {
  return `${points(value)} (${interval(low, high, "balance")})`;
}

/** `2026-Q1` as people say it. */
export function period(code) {
  const quarter = QUARTER.exec(code);
  if (quarter) return language() === "de" ? `${quarter[2]}. Quartal ${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`;
  const [year, month, day] = code.split("-").map(Number);
  const options = { month: "long", year: "numeric", timeZone: "UTC", ...(day && { day: "numeric" }) };
  return new Intl.DateTimeFormat(locale(), options).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** The same where there is little room, on two lines: below an axis. */
export function shortPeriod(code) {
  const quarter = QUARTER.exec(code);
  if (quarter) return `Q${quarter[2]}\n${quarter[1]}`;
  const [year, month, day] = code.split("-").map(Number);
  const options = { month: "short", timeZone: "UTC", ...(day && { day: "numeric" }) };
  return `${new Intl.DateTimeFormat(locale(), options).format(new Date(Date.UTC(year, month - 1, day ?? 1)))}\n${year}`;
}

/** Whether a period begins before another; quarters, months and days may be mixed. */
export function before(one, other) {
  return start(one) < start(other);
}

function start(code) {
  return code.replace(QUARTER, (_, year, quarter) => `${year}-${String(quarter * 3 - 2).padStart(2, "0")}`).padEnd(10, "-01");
}

/** The cell that a row or a view is about, as people call it; where not everybody is asked, that belongs to it. */
export function place({ geo, phase, size, carrier, audience }) {
  const crossed = [
    geo && geo !== "DE" && (LAENDER[geo]?.name ?? { de: geo }),
    phase && (PHASES[phase] ?? { de: phase }),
    size && (SIZES[size] ?? { de: size }),
    carrier && (CARRIERS[carrier] ?? { de: carrier }),
  ].filter(Boolean).map(spoken).join(" × ");
  const own = { geo: geo !== "DE" && geo, phase, size, carrier };
  const limited = limit(audience);
  const asked = limited && !own[limited.part] && only(audience);
  return [crossed, asked].filter(Boolean).join(", ") || spoken(NATION);
}
