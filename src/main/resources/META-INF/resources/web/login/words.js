/** What the page for signing in says. */
export const WORDS = {
  de: {
    page: "Anmelden",
    needed: "Für diese Seite müssen Sie angemeldet sein.",
    name: "Name",
    password: "Passwort",
    send: "Anmelden",
    external: "Mit dem Konto Ihrer Organisation anmelden",
    own: "Mit Name und Passwort",
    noRole: [
      "Ihr Konto hat hier keine Rolle.",
      "Ihre Organisation kennt Sie, hat Ihnen für diesen Dienst aber keine Rolle gegeben. Bitte wenden Sie sich dort an die Verwaltung.",
    ],
    failed: ["Die Anmeldung bei Ihrer Organisation ist nicht gelungen.", "Bitte versuchen Sie es noch einmal."],
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
    external: "Sign in with the account of your organisation",
    own: "With name and password",
    noRole: [
      "Your account has no role here.",
      "Your organisation knows you, but has given you no role for this service. Please ask its administrators.",
    ],
    failed: ["Signing in at your organisation has failed.", "Please try again."],
    wrong: "Name or password is wrong.",
    lost: "Lost your password? The administrator of your installation will send you a new link.",
    manager: "Are you a neighbourhood manager?",
    managerLink: "Sign in without a password",
  },
};
