import { authorization } from "./token.js";

const PATIENCE_MS = 15_000;

/** Why a call did not succeed: `offline`, `invalid-link`, `closed`, `refused` (with errors), `busy` or `server`. */
export class Refusal extends Error {
  constructor(reason, problem) {
    super(reason);
    this.reason = reason;
    this.detail = problem?.detail;
    this.errors = problem?.errors ?? [];
  }
}

export function readSheet() {
  return call("GET");
}

/** Saves the whole sheet; gives the receipt. */
export function saveSheet(answers) {
  return call("PUT", { answers });
}

export function withdrawSheet() {
  return call("DELETE");
}

async function call(method, body) {
  const response = await send(method, body);
  if (response.ok) return response.status === 204 ? undefined : parsed(response);
  const problem = await response.json().catch(() => undefined);
  throw new Refusal(reason(response.status), problem);
}

async function send(method, body) {
  const headers = { Authorization: authorization(), Accept: "application/json" };
  if (body) headers["Content-Type"] = "application/json";
  try {
    return await fetch("/api/v1/sheet", {
      method,
      headers,
      body: body && JSON.stringify(body),
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new Refusal("offline");
  }
}

// The line can break, or the time run out, while the body is still coming.
async function parsed(response) {
  try {
    return await response.json();
  } catch {
    throw new Refusal("offline");
  }
}

function reason(status) {
  if (status === 401) return "invalid-link";
  if (status === 409) return "closed";
  if (status === 429 || status === 503) return "busy";
  return status < 500 ? "refused" : "server";
}
