const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Tries again what has failed: when the line is back, when somebody looks at the page again, and by timer, ever more seldom. */
export class Retrying {
  #attempt;
  #failures = 0;
  #timer;
  #dueAt = Infinity;
  #offline = false;

  #tick = () => {
    if (!navigator.onLine || Date.now() < this.#dueAt) return;
    this.#dueAt = Infinity;
    this.#attempt();
  };

  #online = () => {
    if (this.#offline && this.#dueAt !== Infinity) this.#dueAt = 0;
    this.#tick();
  };

  constructor(attempt) {
    this.#attempt = attempt;
    addEventListener("online", this.#online);
    document.addEventListener("visibilitychange", this.#tick);
  }

  /** An attempt has failed: by how the next one is due. Who is asked to leave the service alone does, whatever the line. */
  failed({ reason, retryAfter = 0 }) {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** this.#failures++, LONGEST_WAIT_MS) * (1 + Math.random() / 4);
    this.#offline = reason === "offline";
    this.#dueAt = Date.now() + Math.max(wait, retryAfter * 1000);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tick, this.#dueAt - Date.now());
  }

  stop() {
    clearTimeout(this.#timer);
    removeEventListener("online", this.#online);
    document.removeEventListener("visibilitychange", this.#tick);
  }
}
