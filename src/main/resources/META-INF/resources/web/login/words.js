/** What the page for signing in says. */
export const WORDS = {
  de: {
    page: "Anmelden",
    needed: "Für diese Seite müssen Sie angemeldet sein.",
    name: "Name",
    password: "Passwort",
    send: "Anmelden",
    wrong: "Name oder Passwort stimmt nicht.",
    lost: "Passwort vergessen? Die Verwaltung Ihrer Installation schickt Ihnen einen neuen Link.",
    manager: "Sie arbeiten im Quartiersmanagement?",
    managerLink: "Anmelden ohne Passwort",
  },
  en: {
    page: "Sign in",
    needed: "You need to be signed in for this page.",
    name: "Name",
    password: "Password",
    send: "Sign in",
    wrong: "Name or password is wrong.",
    lost: "Lost your password? The administrator of your installation will send you a new link.",
    manager: "Are you a neighbourhood manager?",
    managerLink: "Sign in without a password",
  },
};
