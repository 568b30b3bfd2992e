// The token lives in this module's memory only: not in the address, not in any storage, not in the document.
let token;

const FORM = /[a-z0-9]{10}[A-Za-z0-9_-]{43}/;

/** Takes the token out of the address, so that neither history nor a screenshot keeps it; tells whether there was one. */
export function takeFromAddress() {
  const given = /^#t=(.*)$/s.exec(location.hash);
  if (!given) return false;
  history.replaceState(null, "", location.pathname);
  // What a mail program added is cut off; what it destroyed becomes no token at all, which the service refuses.
  token = FORM.exec(given[1])?.[0] ?? "";
  return true;
}

/** Takes a pasted code, or a whole pasted link, also one that a mail program has broken into lines; tells whether it can be one. */
export function takePasted(text) {
  const joined = text.replace(/\s+/g, "");
  const code = joined.slice(joined.indexOf("#t=") < 0 ? 0 : joined.indexOf("#t=") + 3);
  if (FORM.exec(code)?.[0] !== code) return false;
  token = code;
  return true;
}

export function authorization() {
  return `Invitation ${token}`;
}
