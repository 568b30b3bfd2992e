import { codeIn } from "../personal-link.js";

const FORM = /[a-z0-9]{10}[A-Za-z0-9_-]{43}/;
const PULSE = 10;

/** The token behind #t=: what a mail program added is cut off; what it destroyed becomes no token, which the service refuses. */
export function tokenBehind(code) {
  return FORM.exec(code)?.[0] ?? "";
}

/** The token in a pasted code, or in a whole pasted link, also one that a mail program has broken into lines; nothing if there is none. */
export function tokenPasted(text) {
  const code = codeIn(text);
  return FORM.exec(code)?.[0] === code ? code : undefined;
}

/** The pulse that a token belongs to. */
export function pulseOf(token) {
  return token.slice(0, PULSE);
}
