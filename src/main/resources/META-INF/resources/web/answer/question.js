import { button, element, fault, heading } from "../elements.js";
import { localized, number, phrases } from "../language.js";
import { readings, written } from "./numeral.js";
import { choices, dontKnow } from "./scales.js";
import { WORDS } from "./words.js";

/** One question on the page: shows what the draft says, and writes into it what is entered. */
export class QuestionField {
  #question;
  #draft;
  #controls;
  #clear;

  constructor(question, draft) {
    this.#question = question;
    this.#draft = draft;
    this.words = phrases(WORDS).question;
    this.title = heading(2, "kern-heading-medium", localized(question.wording));
    this.#clear = button("tertiary", this.words.clear, () => this.#forget(), { className: "clear" });
    this.#controls = element("div", { className: "choices" }, this.#build());
    const hints = this.#hints();
    this.element = element(
      "fieldset",
      { className: "kern-fieldset question", "aria-describedby": hints.map(({ id }) => id).join(" ") || null },
      element("legend", { className: "kern-label" }, this.title),
      hints,
      this.#controls);
    this.#showClear();
  }

  /** What the browser already knows to be wrong. */
  fault() {
    const { number: text } = this.#entry();
    if (text === undefined) return undefined;
    const [min, max] = this.#bounds();
    const meant = readings(text);
    if (meant.length > 1) return this.words.twoWays(text.trim(), ...meant.map(clear));
    if (meant.length === 0) return this.words.noNumber;
    return meant[0] < min || meant[0] > max ? this.words.outside(clear(min), clear(max)) : undefined;
  }

  show(...wrong) {
    const id = `fault-${this.#question.id}`;
    this.element.querySelector(".kern-error")?.remove();
    this.element.classList.add("kern-fieldset--error");
    this.element.append(fault(id, ...wrong));
    for (const control of this.#inputs()) {
      const described = [control.dataset.hint, id].filter(Boolean).join(" ");
      control.setAttribute("aria-describedby", described);
      if (control.type !== "radio") control.setAttribute("aria-invalid", "true");
      control.classList.toggle("kern-form-input__input--error", control.dataset.hint !== undefined);
    }
  }

  focus() {
    const inputs = this.#inputs();
    (inputs.find((input) => input.checked) ?? inputs[0]).focus();
  }

  #inputs() {
    return [...this.#controls.querySelectorAll("input, textarea")];
  }

  #build() {
    switch (this.#question.kind) {
      case "multi":
        return this.#several();
      case "number":
        return this.#numeric();
      case "text":
        return this.#text();
      default:
        return this.#one();
    }
  }

  #one() {
    const rows = [...choices(this.#question), dontKnow].map((choice) => this.#row("radio", choice));
    return [...rows, this.#clear];
  }

  #several() {
    const rows = choices(this.#question).map((choice) => this.#row("checkbox", choice));
    return [...rows, this.#row("checkbox", dontKnow)];
  }

  #numeric() {
    // Not type=number: browsers read it by a language of their own, drop what they do not understand, and make 25 of 2,5.
    const input = element("input", {
      ...this.#written(),
      className: "kern-form-input__input number",
      type: "text",
      inputMode: "decimal",
      value: this.#entry().number ?? "",
      oninput: () => {
        this.#set({ number: input.value });
        this.#box(dontKnow).checked = false;
      },
    });
    return [input, this.#row("checkbox", dontKnow)];
  }

  /** Where it asks for a factor, the half-sentence that the text completes stands before it. */
  #text() {
    const { id, direction } = this.#question;
    const beginning = direction && element("p", { className: "kern-body", id: `beginning-${id}` }, this.words.beginning[direction]);
    const written = this.#written();
    const area = element("textarea", {
      ...written,
      "aria-labelledby": [written["aria-labelledby"], beginning?.id].filter(Boolean).join(" "),
      className: "kern-form-input__input text",
      rows: 4,
      maxLength: 500,
      value: this.#entry().text ?? "",
      oninput: () => this.#set({ text: area.value }),
    });
    return [beginning, area].filter(Boolean);
  }

  /** What a field to write into needs beyond its legend. */
  #written() {
    const hint = `hint-${this.#question.id}`;
    this.title.id = `title-${this.#question.id}`;
    return { "aria-labelledby": this.title.id, "aria-describedby": hint, "data-hint": hint, autocomplete: "off" };
  }

  #row(type, choice) {
    const { value, values = [] } = this.#entry();
    const input = element("input", {
      type,
      className: `kern-form-check__${type}`,
      name: `question-${this.#question.id}`,
      value: choice.id,
      checked: value === choice.id || values.includes(choice.id),
      onchange: () => this.#chosen(input),
    });
    return element(
      "label",
      { className: `kern-form-check choice ${choice === dontKnow ? "apart" : ""}` },
      input,
      element("span", { className: "kern-label" }, localized(choice.label)));
  }

  #chosen(input) {
    const one = input.type === "radio" || input.value === dontKnow.id;
    if (one) {
      this.#set({ value: input.checked ? input.value : undefined });
      this.#inputs().filter((other) => other !== input).forEach(empty);
    } else {
      this.#box(dontKnow).checked = false;
      this.#set({ values: this.#inputs().filter(({ checked }) => checked).map(({ value }) => value) });
    }
  }

  #forget() {
    this.#inputs().forEach(empty);
    this.#set({});
    this.#inputs()[0].focus();
  }

  #set(entry) {
    this.#draft.set(this.#question.id, entry);
    this.element.querySelector(".kern-error")?.remove();
    this.element.classList.remove("kern-fieldset--error");
    for (const input of this.#inputs()) {
      input.removeAttribute("aria-invalid");
      input.classList.remove("kern-form-input__input--error");
    }
    this.#showClear();
  }

  #showClear() {
    this.#clear.hidden = !this.#draft.has(this.#question.id);
  }

  #hints() {
    const hint = (id, ...text) => element("p", { className: "kern-hint", id: `${id}-${this.#question.id}` }, ...text);
    switch (this.#question.kind) {
      case "multi":
        return [hint("hint", this.words.several)];
      case "number":
        return [hint("hint", this.words.between(...this.#bounds().map(clear)))];
      case "text":
        return [hint("hint", element("strong", {}, this.words.nameNobody), " ", this.words.length)];
      default:
        return [];
    }
  }

  #bounds() {
    const { bins } = this.#question;
    return [bins[0], bins[bins.length - 1]];
  }

  #box(choice) {
    return this.#inputs().find(({ value, type }) => type === "checkbox" && value === choice.id);
  }

  #entry() {
    return this.#draft.get(this.#question.id);
  }
}

/** A number in the reader's language as it may be typed here: nothing stands between the thousands. */
function clear(value) {
  const decimals = written(value).split(".")[1]?.length ?? 0;
  return number(value, { useGrouping: false, minimumFractionDigits: decimals });
}

function empty(input) {
  if (input.type === "radio" || input.type === "checkbox") input.checked = false;
  else input.value = "";
}
