/** What the page for choosing a password says. */
export const WORDS = {
  de: {
    page: "Passwort wählen",
    hint: "Mindestens 15 Zeichen, auch Leerzeichen. Ein langer Satz ist ein gutes Passwort; Sonderzeichen sind nicht nötig.",
    code: "Code aus der E-Mail",
    password: "Neues Passwort",
    show: "Passwort zeigen",
    send: "Passwort speichern",
    login: "Anmelden",
    done: ["Das Passwort ist gespeichert.", "Sie können sich jetzt damit anmelden. Dieser Link gilt nicht mehr."],
    invalid: ["Dieser Link gilt nicht.", "Er ist unbekannt, schon benutzt oder abgelaufen. Bitten Sie um einen neuen."],
  },
  en: {
    page: "Choose your password",
    hint: "At least 15 characters, spaces included. A long sentence is a good password; special characters are not needed.",
    code: "Code from the mail",
    password: "New password",
    show: "Show password",
    send: "Save password",
    login: "Sign in",
    done: ["The password is saved.", "You can sign in with it now. This link is no longer good."],
    invalid: ["This link does not work.", "It is unknown, has been used, or has expired. Ask for a new one."],
  },
};
