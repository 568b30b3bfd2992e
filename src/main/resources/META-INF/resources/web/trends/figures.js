import { language } from "../language.js";

const MINUS = "\u2212";

function format(value, options) {
  const locale = language() === "de" ? "de-DE" : "en-GB";
  return new Intl.NumberFormat(locale, options).format(value).replace("-", MINUS);
}

/** A balance or a change in points: always with its sign, and with a minus that is one. */
export function points(value) {
  return format(value, { signDisplay: "exceptZero", maximumFractionDigits: 0 });
}

export function plain(value, digits = 1) {
  return format(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function isSigned(measure) {
  return measure === "balance";
}

/** A figure in the way of its measure: points with a sign, or percent. */
export function figure(value, measure) {
  if (measure === "balance") return points(value);
  return measure === "mean" ? plain(value) : `${format(value, { maximumFractionDigits: 0 })}\u00a0%`;
}

/** `2026-Q1` as people say it. */
export function period(code) {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(code);
  if (quarter) return language() === "de" ? `${quarter[2]}. Quartal ${quarter[1]}` : `${quarter[1]}, quarter ${quarter[2]}`;
  const [year, month, day] = code.split("-").map(Number);
  const locale = language() === "de" ? "de-DE" : "en-GB";
  const options = day
    ? { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }
    : { month: "long", year: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, options).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}
