import { numberIn, written } from "./numeral.js";

/**
 * What has been entered so far, one entry for each question, in the form the API takes; only a number stays the text that was
 * typed. It outlives every redrawing of the page.
 */
export class Draft {
  #entries = new Map();
  #changed = false;

  /** When it was changed last. */
  changedAt;

  /** Is called after every change. */
  onchange = () => {};

  static of(answers) {
    const draft = new Draft();
    for (const { question, ...entry } of answers) {
      draft.#entries.set(question, "number" in entry ? { number: written(entry.number) } : entry);
    }
    return draft;
  }

  /** Answers that still have to be sent. @param changedAt since when */
  static unsent(answers, changedAt = new Date().toISOString()) {
    const draft = Draft.of(answers);
    Object.assign(draft, { changedAt });
    draft.#changed = true;
    return draft;
  }

  /** What {@link Draft#kept} has given. */
  static restored({ entries, changed, changedAt }) {
    const draft = new Draft();
    Object.assign(draft, { changedAt });
    draft.#entries = new Map(entries);
    draft.#changed = changed;
    return draft;
  }

  /** All of it, as plain data. */
  kept() {
    return { entries: [...this.#entries], changed: this.#changed, changedAt: this.changedAt };
  }

  get(question) {
    return this.#entries.get(question) ?? {};
  }

  /** An empty entry is none. */
  set(question, entry) {
    const [value] = Object.values(entry);
    const empty = value === undefined || value.length === 0 || (typeof value === "string" && value.trim() === "");
    if (empty) this.#entries.delete(question);
    else this.#entries.set(question, entry);
    this.#changed = true;
    this.changedAt = new Date().toISOString();
    this.onchange();
  }

  has(question) {
    return this.#entries.has(question);
  }

  isEmpty() {
    return this.#entries.size === 0;
  }

  /** Whether something would be lost. */
  isUnsent() {
    return this.#changed;
  }

  sent() {
    this.#changed = false;
  }

  /** The body of the sheet, in the order of the questions. */
  answers(questions) {
    return questions.filter(({ id }) => this.has(id)).map(({ id }) => {
      const entry = this.get(id);
      return { question: id, ...("number" in entry ? { number: numberIn(entry.number) } : entry) };
    });
  }
}
