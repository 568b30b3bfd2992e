// Numbers as people write them: a comma or a point before the decimals, thousands together or apart. The same rule as in Numeral.java.

const SIGNED = /^([-+\u2212]?)(.*)$/s;
const TWO_WAYS = /^([1-9]\d{0,2})[.,](\d{3})$/;
const TOGETHER = /^(?=[.,]?\d)(\d*)(?:[.,](\d*))?$/;
const APART = /^([1-9]\d{0,2}([ \u00a0\u2009\u202f'’.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/;

/**
 * Every number that somebody may mean by this text: none if it is no number; two for 1.200, of which only the person can tell which
 * one it is.
 */
export function readings(text) {
  const [, sign, digits] = SIGNED.exec(text.trim());
  const factor = sign && sign !== "+" ? -1 : 1;
  const [, whole, rest] = TWO_WAYS.exec(digits) ?? [];
  if (whole) return [factor * number(whole + rest), factor * number(whole, rest)];
  const together = TOGETHER.exec(digits);
  if (together) return [factor * number(together[1], together[2])];
  const apart = APART.exec(digits);
  return apart ? [factor * number(apart[1].replace(/\D/g, ""), apart[3])] : [];
}

/** The number, if there is one and only one way to read it. */
export function numberIn(text) {
  const [one, ...others] = readings(text);
  return others.length === 0 ? one : undefined;
}

/** A text that is read as this number again. */
export function written(value) {
  const text = String(value);
  return TWO_WAYS.test(text.replace("-", "")) ? `${text}0` : text;
}

function number(whole, decimals = "") {
  return Number(`0${whole}.${decimals}0`);
}
