import { readAll } from "../../api.js";
import { act } from "../../acting.js";
import { alert, button, buttons, element, heading, paragraph } from "../../elements.js";
import { number, phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { trouble } from "../../trouble.js";
import { CONFIRMATION, confirmation } from "../confirmation.js";
import { redrawAt } from "../focus.js";
import { compared, isAlarming } from "./comparing.js";
import { choosing } from "./choosing.js";
import { FAULTS_AT_ONCE, faults } from "./faults.js";
import { opened } from "./file.js";
import { WORDS } from "./words.js";

const PATIENCE_MS = 300_000;
const OUTCOME = ".outcome";

/** One file on its way to the service: chosen, looked at, perhaps asked about, sent, taken or refused. */
export class Import {
  #kind;
  #limits;
  #list;
  #state = {};

  /** @param list the `items` as they are now, renewed after an import */
  constructor(kind, limits, list) {
    this.#kind = kind;
    this.#limits = limits;
    this.#list = list;
  }

  view() {
    const words = phrases(WORDS);
    const { chosen, file, sending, imported, tooLarge } = this.#state;
    if (sending) return this.#underWay(words);
    return element("div", { className: "stack" },
      imported && result(imported, words),
      this.#refusal(words),
      choosing(chosen, (other) => this.#choose(other), tooLarge && words.tooLarge(mebibytes(this.#limits.file))),
      file && this.#chosen(words));
  }

  async #choose(chosen) {
    const tooLarge = chosen.size > this.#limits.file;
    this.#state = tooLarge ? { tooLarge } : { chosen, file: await opened(chosen) };
    redrawAt(tooLarge ? "#file" : ".send");
  }

  #chosen(words) {
    const { file, asked, refusal } = this.#state;
    if (refusal?.errors.length > 0) return undefined;
    const { items } = this.#list;
    const difference = compared(file.rows, items, this.#kind.key);
    if (asked) {
      const told = words[this.#kind.name].alarming(number(difference.missing), number(items.length));
      return confirmation(words.sure, [told, words.undone], {
        yes: words.doIt,
        onyes: () => this.#send(),
        onno: () => {
          this.#state.asked = false;
          redrawAt(".send");
        },
      });
    }
    return [
      paragraph(
        element("strong", {}, file.name), ": ", words.rows(file.rows.length),
        difference && ` ${words[this.#kind.name].difference(number(difference.added), number(difference.missing))}`),
      buttons(button("primary", words.send, () => (isAlarming(difference, items) ? this.#ask() : this.#send()), {
        className: "kern-btn--block send",
      })),
    ];
  }

  #ask() {
    this.#state.asked = true;
    redrawAt(CONFIRMATION);
  }

  #underWay(words) {
    return element("div", { className: "stack outcome", tabIndex: -1 },
      paragraph(words.sending(this.#state.file.name)),
      element("progress", { "aria-label": words.sending(this.#state.file.name) }));
  }

  async #send() {
    const { chosen, file } = this.#state;
    this.#state = { chosen, file, sending: true };
    redrawAt(OUTCOME);
    try {
      const { body } = await act("PUT", this.#kind.path, { body: file.octets, type: file.type, patience: PATIENCE_MS });
      this.#state = { imported: body };
      this.#list.items = await readAll(this.#kind.path, { limit: 500 });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      const faulty = refusal.errors.length > 0;
      if (!this.#state.imported) this.#state = { chosen: faulty ? undefined : chosen, file, refusal, most: FAULTS_AT_ONCE };
    }
    redrawAt(OUTCOME);
  }

  #refusal(words) {
    const { refusal, file, most } = this.#state;
    if (!refusal) return undefined;
    if (refusal.errors.length === 0) {
      const box = trouble(refusal, refusal.reason === "offline" && paragraph(words.uncertain));
      box.classList.add("outcome");
      return box;
    }
    return [
      alert("danger",
        heading(3, "kern-title outcome", words.faulty(refusal.errors.length, file.name)), paragraph(words.nothing)),
      ...faults(refusal, file, most, () => {
        this.#state.most += FAULTS_AT_ONCE;
        redraw();
      }),
    ];
  }
}

function result({ created, updated, closed, unchanged, total }, words) {
  const numbers = [[words.created, created], [words.updated, updated], [words.closed, closed], [words.unchanged, unchanged]];
  return alert("success", heading(3, "kern-title outcome", words.imported(total)),
    element("ul", { className: "kern-list kern-list--bullet" },
      numbers.map(([text, count]) => element("li", {}, `${text}: ${number(count)}`))));
}

function mebibytes(octets) {
  return number(octets / 1024 / 1024, { maximumFractionDigits: 1 });
}
