import { alert, button, buttons, element, heading, paragraph } from "./elements.js";
import { phrases } from "./language.js";

const WORDS = {
  de: {
    retry: "Noch einmal versuchen",
    offline: ["Keine Verbindung", "Der Dienst ist gerade nicht zu erreichen."],
    server: ["Fehler auf unserer Seite", "Der Dienst hat einen Fehler gemeldet. Das liegt nicht an Ihnen."],
    busy: ["Gerade überlastet", "Der Dienst nimmt im Augenblick nichts an. Bitte versuchen Sie es gleich noch einmal."],
    refused: ["Nicht angenommen", "Der Dienst hat die Anfrage abgelehnt."],
    conflict: ["So geht es gerade nicht", "Der Stand der Dinge lässt das nicht zu."],
    stale: ["Inzwischen geändert", "Jemand anderes hat das geändert, seit Sie es geladen haben."],
    missing: ["Nicht gefunden", "Das gibt es nicht, oder nicht mehr."],
    forbidden: ["Keine Berechtigung", "Ihr Konto darf das nicht."],
    unauthorized: ["Nicht angemeldet", "Die Anmeldung ist abgelaufen. Bitte melden Sie sich neu an."],
  },
  en: {
    retry: "Try again",
    offline: ["No connection", "The service cannot be reached at the moment."],
    server: ["A fault on our side", "The service has reported an error. It was nothing you did."],
    busy: ["Too busy", "The service takes nothing at the moment. Please try again shortly."],
    refused: ["Not accepted", "The service has refused the request."],
    conflict: ["Not possible now", "The state of things does not allow this."],
    stale: ["Changed meanwhile", "Somebody else has changed this since you loaded it."],
    missing: ["Not found", "There is no such thing, or no longer."],
    forbidden: ["Not allowed", "Your account may not do this."],
    unauthorized: ["Not signed in", "You are signed out by now. Please sign in again."],
  },
};

/** What went wrong, in a box: where the service has a reason of its own, that one. */
export function trouble({ reason, detail, tongue }, ...more) {
  const [title, text] = phrases(WORDS)[reason];
  const box = alert("danger", title, detail ? element("p", { className: "kern-body", lang: tongue }, detail) : paragraph(text), ...more);
  box.tabIndex = -1;
  return box;
}

/** The same as a whole view, with a way to try again. */
export function troubled(refusal, retry) {
  const words = phrases(WORDS);
  const [title, text] = words[refusal.reason];
  return [
    alert(
      "danger",
      heading(1, "kern-title kern-title--large", title),
      refusal.detail ? element("p", { className: "kern-body", lang: refusal.tongue }, refusal.detail) : paragraph(text)),
    retry && buttons(button("primary", words.retry, retry)),
  ];
}

/** What the service says is wrong at one place of what was sent, in its own language; forgotten once it is forgiven. */
export function wrongAt(refusal, pointer) {
  const found = refusal?.errors.find((error) => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`));
  if (!found) return undefined;
  const told = element("span", { lang: refusal.tongue }, found.detail);
  told.addEventListener("forgiven", () => (refusal.errors = refusal.errors.filter((error) => error !== found)));
  return told;
}
