// A personal link carries its code behind #t=, which browsers send to nobody.

/** Takes the code out of the address, so that neither history nor a screenshot keeps it; nothing if there is none. The rest stays. */
export function takeFromAddress() {
  const given = /^#t=(.*)$/s.exec(location.hash);
  if (!given) return undefined;
  history.replaceState(null, "", location.pathname + location.search);
  return given[1];
}

/** The code in what somebody has pasted: the code itself, or a whole link, also one that a mail program has broken into lines. */
export function codeIn(text) {
  return text.replace(/\s+/g, "").replace(/^.*#t=/, "");
}
