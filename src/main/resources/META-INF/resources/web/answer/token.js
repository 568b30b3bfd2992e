import { codeIn } from "../personal-link.js";

// The token lives in this module's memory only: not in the address, not in any storage, not in the document.
let token;

const FORM = /[a-z0-9]{10}[A-Za-z0-9_-]{43}/;

/** Takes what stood behind #t=: what a mail program added is cut off; what it destroyed becomes no token, which the service refuses. */
export function hold(code) {
  token = FORM.exec(code)?.[0] ?? "";
}

/** Takes a pasted code, or a whole pasted link, also one that a mail program has broken into lines; tells whether it can be one. */
export function takePasted(text) {
  const code = codeIn(text);
  if (FORM.exec(code)?.[0] !== code) return false;
  token = code;
  return true;
}

export function authorization() {
  return `Invitation ${token}`;
}
