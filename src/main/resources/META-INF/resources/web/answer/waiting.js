import { phrases } from "../language.js";
import { redraw, say, show } from "../page.js";
import { deliverWaiting, discard } from "./delivery.js";
import { closed } from "./notices.js";
import { putAside } from "./outbox.js";
import { Retrying } from "./retrying.js";
import { discarded, discarding, elsewhere, held, ownerless } from "./waiting-notices.js";
import { WORDS } from "./words.js";

const TRANSIENT = ["offline", "busy", "server"];

const main = document.getElementById("main");

/** Whether a refusal passes by itself, so that what could not be sent may wait. */
export function canWait(refusal) {
  return TRANSIENT.includes(refusal.reason);
}

/** Puts aside what could not be sent, `{ pulse, token, sheet, answers }`; gives the entry of the outbox, if this browser keeps one. */
export async function holdBack(unsent, refusal) {
  const doubtful = refusal.reason === "server" || (refusal.reason === "offline" && navigator.onLine);
  const entry = { ...unsent, doubtful, savedAt: new Date().toISOString() };
  return (await putAside(entry)) ? entry : undefined;
}

/** Stays with a sheet that waits until it is delivered, or its owner wants something else. */
export class Waiting {
  #entry;
  #actions;
  #refusal;
  #sending = false;
  #confirming = false;
  #left = false;
  #retrying = new Retrying(() => this.#send());

  /**
   * @param entry of the outbox
   * @param actions what follows: `delivered(entry, receipt)`, `there(entry, sheet)` if another answer stays, `gone(entry)` if nothing waits
   *   any more, `change(entry, refusal)`, `take(entry)` with another link, and `invalid(entry)` if its own link is
   */
  constructor(entry, actions) {
    this.#entry = entry;
    this.#actions = actions;
  }

  /** Shows it, and sends it; what has just failed is not tried again at once. */
  begin(refusal) {
    if (!this.#entry.token) return this.#askWhose();
    show(() => this.#view());
    if (!refusal) return this.#send();
    this.#refusal = refusal;
    redraw();
    this.#retrying.failed(refusal);
  }

  #view() {
    return this.#confirming
      ? discarding(this.#entry, { yes: () => this.#discard(), no: () => this.#confirm(false) })
      : held(this.#entry, { refusal: this.#refusal, sending: this.#sending }, {
          send: () => this.#send(),
          change: () => this.#leave(() => this.#actions.change(this.#entry)),
          discard: () => this.#confirm(true),
        });
  }

  #confirm(confirming) {
    this.#confirming = confirming;
    show(() => this.#view());
  }

  /** Attempts come and go by themselves: whoever reads, or stands on a button, stays there. */
  #update() {
    const buttons = () => [...main.querySelectorAll("button")];
    const focused = buttons().indexOf(document.activeElement);
    redraw();
    buttons()[focused]?.focus({ preventScroll: true });
  }

  async #send() {
    if (this.#sending) return;
    this.#sending = true;
    this.#update();
    say(phrases(WORDS).sending);
    try {
      this.#settle(await deliverWaiting(this.#entry.pulse));
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      this.#sending = false;
      if (!this.#left) await this.#failed(refusal);
    }
  }

  #settle({ receipt, other }) {
    if (other) this.#leave(() => this.#choose(other));
    else if (receipt) this.#leave(() => this.#actions.delivered(this.#entry, receipt));
    else this.#leave(() => this.#actions.gone(this.#entry));
  }

  async #failed(refusal) {
    this.#refusal = refusal;
    if (canWait(refusal)) {
      this.#retrying.failed(refusal);
      this.#update();
      say(phrases(WORDS).waiting.title);
    } else if (refusal.reason === "conflict") {
      await discard(this.#entry.pulse);
      this.#leave(() => show(() => closed(this.#entry.doubtful ? "doubtful" : "waited")));
    } else if (refusal.reason === "unauthorized") {
      const { token, ...entry } = this.#entry;
      await putAside(entry);
      this.#leave(() => this.#actions.invalid(entry));
    } else this.#leave(() => this.#actions.change(this.#entry, refusal));
  }

  async #discard() {
    await discard(this.#entry.pulse);
    this.#leave(() => show(() => discarded(this.#entry.sheet, () => this.#actions.change(unchanged(this.#entry)))));
  }

  /** Two answers, and only a person can tell which one is right. */
  #choose(other) {
    const send = async () => {
      const entry = { ...this.#entry, sheet: other };
      await putAside(entry);
      new Waiting(entry, this.#actions).begin();
    };
    const keep = async () => {
      await discard(this.#entry.pulse);
      this.#actions.there(this.#entry, other);
    };
    show(() => elsewhere(this.#entry, other, { send, keep }));
  }

  /** Its link has proved invalid: before it goes with another one, a person has to say whose it is. */
  #askWhose() {
    this.#retrying.stop();
    const forget = async () => {
      await discard(this.#entry.pulse);
      this.#actions.gone(this.#entry);
    };
    show(() => ownerless(this.#entry, { take: () => this.#actions.take(this.#entry), discard: forget }));
  }

  /** What is still under way finds nobody here. */
  #leave(next) {
    if (this.#left) return;
    this.#left = true;
    this.#retrying.stop();
    next();
  }
}

function unchanged(entry) {
  return { ...entry, answers: entry.sheet.answers };
}
