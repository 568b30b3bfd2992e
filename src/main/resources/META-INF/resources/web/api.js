import { language } from "./language.js";

const PATIENCE_MS = 15_000;
const REASONS = { 401: "unauthorized", 403: "forbidden", 404: "missing", 409: "conflict", 412: "stale", 429: "busy", 503: "busy" };

let csrfToken;

/** Why a call did not succeed. */
export class Refusal extends Error {
  /**
   * @param {"offline"|"unauthorized"|"forbidden"|"missing"|"conflict"|"stale"|"busy"|"refused"|"server"} reason
   * @param problem what the service says of it (RFC 9457), in the language `tongue`
   * @param retryAfter for how many seconds it asks to be left alone, if it does
   */
  constructor(reason, problem, tongue, retryAfter) {
    super(reason);
    this.reason = reason;
    this.status = problem?.status;
    this.type = problem?.type;
    this.detail = problem?.detail;
    this.about = problem?.about;
    this.errors = problem?.errors ?? [];
    this.tongue = tongue ?? "en";
    this.retryAfter = retryAfter;
  }
}

/** From now on changes carry the token of this session. */
export function actWith(token) {
  csrfToken = token;
}

/** The address of something in the API; parameters without a value are left out. */
export function address(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given).toString();
  return `/api/v1${path}${query && `?${query}`}`;
}

/** Reads JSON. @param more of what {@link call} is given, such as the `cache` mode */
export async function read(path, parameters, more) {
  return (await call("GET", path, { parameters, ...more })).body;
}

/** Reads a list to its end, page by page. */
export async function readAll(path, parameters, more) {
  const items = [];
  let next = { parameters };
  while (next) {
    const page = await call("GET", path, { ...next, ...more });
    items.push(...page.body);
    next = page.cursor && { parameters: { ...parameters, cursor: page.cursor } };
  }
  return items;
}

/**
 * Any call.
 *
 * @param {object} given `parameters` of the query; a `body`, sent as JSON or, with a `type`, as it is; the `edition` to change;
 *   more `headers`; the `cache` mode; how long to wait, `patience`, in milliseconds
 * @returns what came back: `body`, its `edition`, and the `cursor` of the next page of a list
 * @throws {Refusal}
 */
export async function call(method, path, given = {}) {
  const answer = await send(method, path, given);
  const body = answer.status === 204 ? undefined : await content(answer);
  if (!answer.ok) {
    const retryAfter = Number(answer.headers.get("Retry-After")) || undefined;
    throw new Refusal(reason(answer.status), body, answer.headers.get("Content-Language"), retryAfter);
  }
  return { body, edition: answer.headers.get("ETag") ?? undefined, cursor: cursor(answer.headers.get("Link")) };
}

async function send(method, path, { parameters, body, type, edition, headers = {}, cache, patience = PATIENCE_MS }) {
  const sent = { Accept: "application/json", "Accept-Language": language(), ...headers };
  if (body !== undefined) sent["Content-Type"] = type ?? "application/json";
  if (edition) sent["If-Match"] = edition;
  if (csrfToken && method !== "GET") sent["X-CSRF-Token"] = csrfToken;
  try {
    return await fetch(address(path, parameters), {
      method,
      headers: sent,
      body: body === undefined || type ? body : JSON.stringify(body),
      credentials: headers.Authorization ? "omit" : "same-origin",
      cache,
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw new Refusal("offline");
  }
}

// The line can break, or the time run out, while the body is still coming; a proxy may answer with a page of its own.
async function content(answer) {
  try {
    return await answer.json();
  } catch {
    if (!answer.ok) return undefined;
    throw new Refusal("offline");
  }
}

function cursor(link) {
  const next = /<([^>]*)>; rel="next"/.exec(link ?? "");
  return next ? new URL(next[1], location.origin).searchParams.get("cursor") : undefined;
}

function reason(status) {
  return REASONS[status] ?? (status < 500 ? "refused" : "server");
}
