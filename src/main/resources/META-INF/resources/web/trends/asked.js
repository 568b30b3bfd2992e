import { locale, phrases, spoken } from "../language.js";
import { CARRIERS, LAENDER, PHASES, SIZES } from "../region.js";
import { WORDS } from "./words.js";

const LISTS = {
  laender: ["geo", (code) => LAENDER[code]?.name],
  phases: ["phase", (code) => PHASES[code]],
  sizes: ["size", (code) => SIZES[code]],
  carriers: ["carrier", (code) => CARRIERS[code]],
};

/** By which part of a cell an audience is limited, and to whom; nothing where everybody is asked. */
export function limit(audience = {}) {
  const [by, codes] = Object.entries(audience)[0] ?? [];
  if (!by) return undefined;
  const [part, name] = LISTS[by];
  const names = codes.map((code) => spoken(name(code) ?? { de: code }));
  return { part, named: new Intl.ListFormat(locale()).format(names) };
}

/** Whom a series is asked of, as a part of a title; nothing where that is everybody. */
export function only(audience) {
  const limited = limit(audience);
  return limited && phrases(WORDS).topic.only(limited.named);
}

/** The same in a sentence. */
export function askedOnly(audience) {
  const limited = limit(audience);
  return limited && phrases(WORDS).topic.askedOnly[limited.part](limited.named);
}
