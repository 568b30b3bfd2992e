import { button, element } from "./elements.js";
import { phrases } from "./language.js";
import { trouble } from "./trouble.js";

const WORDS = {
  de: { close: "Schließen", no: "Abbrechen", busy: "Einen Augenblick …" },
  en: { close: "Close", no: "Cancel", busy: "One moment …" },
};

let dialogs = 0;

/**
 * Asks for a decision over the page.
 *
 * @param {object} given `title`, the `body`, the texts of the two buttons, `yes` and `no`, and what to do then: `act`; what it throws
 *   is shown, and the dialog stays. The body is its nodes, or a function that makes them and is told what has been refused last, so that
 *   each field can say what is wrong with it
 * @returns {Promise<boolean>} whether it has been done
 */
export function ask({ title, body, yes, no, act = () => {} }) {
  const words = phrases(WORDS);
  return new Promise((resolve) => {
    let done = false;
    const titleId = `dialog-${++dialogs}`;
    const wrong = element("div", { role: "alert" });
    const inside = element("div", { className: "kern-dialog__body" }, wrong, typeof body === "function" ? body() : body);
    const confirm = button("primary", yes, undefined, { type: "submit" });
    const form = element(
      "form",
      { noValidate: true },
      element(
        "header",
        { className: "kern-dialog__header" },
        element("h2", { className: "kern-title kern-title--large", id: titleId }, title),
        element(
          "button",
          { type: "button", className: "kern-btn kern-btn--tertiary", onclick: () => dialog.close() },
          element("span", { className: "kern-icon kern-icon--close", "aria-hidden": "true" }),
          element("span", { className: "kern-label kern-sr-only" }, words.close))),
      inside,
      element(
        "footer",
        { className: "kern-dialog__footer" },
        button("secondary", no ?? words.no, () => dialog.close()),
        confirm));
    const dialog = element("dialog", { className: "kern-dialog", "aria-labelledby": titleId }, form);
    const busy = () => confirm.getAttribute("aria-disabled") === "true";
    const redraw = (nodes) => {
      while (wrong.nextSibling) wrong.nextSibling.remove();
      inside.append(...nodes.filter(Boolean));
      (inside.querySelector("[aria-invalid]") ?? wrong.firstChild).focus();
    };

    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (busy()) return;
      confirm.setAttribute("aria-disabled", "true");
      confirm.firstChild.textContent = words.busy;
      try {
        await act();
        done = true;
        dialog.close();
      } catch (refusal) {
        if (!refusal.reason) throw refusal;
        wrong.replaceChildren(trouble(refusal));
        if (typeof body === "function") redraw(body(refusal));
      } finally {
        confirm.removeAttribute("aria-disabled");
        confirm.firstChild.textContent = yes;
      }
    });
    dialog.addEventListener("cancel", (event) => busy() && event.preventDefault());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(done);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector(".kern-dialog__body :is(input, textarea), .kern-dialog__footer button").focus();
  });
}
