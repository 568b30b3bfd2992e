/** What the service refused, in its words, or that it could not be reached at all. */
export class Refusal extends Error {
  /** @param {number|undefined} status missing where there was no answer */
  constructor(status, problem = {}) {
    super(problem.detail ?? problem.title ?? "");
    this.status = status;
    this.errors = problem.errors ?? [];
  }
}

/** The address of something in the API; parameters without a value are left out. */
export function address(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given).toString();
  return `/api/v1${path}${query && `?${query}`}`;
}

/** Reads JSON from the API; throws a {@link Refusal}. */
export async function read(path, parameters) {
  let answer;
  try {
    answer = await fetch(address(path, parameters), { headers: { Accept: "application/json" } });
  } catch {
    throw new Refusal();
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(answer.status, body);
  return body;
}
