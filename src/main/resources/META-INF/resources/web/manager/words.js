/** What the page for signing in by a link says. */
export const WORDS = {
  de: {
    page: "Anmelden",
    hint: "Ein Klick meldet Sie an. Der Link aus der E-Mail gilt danach nicht mehr.",
    paste: "Fügen Sie den Code oder den ganzen Link aus der E-Mail ein.",
    code: "Code aus der E-Mail",
    send: "Jetzt anmelden",
    done: ["Sie sind angemeldet.", "In diesem Browser, bis Sie sich abmelden oder ihn länger nicht benutzen."],
    invalid: ["Dieser Link gilt nicht.", "Er ist unbekannt, schon benutzt oder abgelaufen. Fordern Sie einen neuen an."],
    wait: ["Bitte warten Sie etwas.", "Es gab zu viele Fehlversuche."],
    trouble: ["Das hat nicht geklappt.", "Bitte versuchen Sie es gleich noch einmal."],
  },
  en: {
    page: "Sign in",
    hint: "One click signs you in. The link from the mail works no more after that.",
    paste: "Paste the code or the whole link from the mail.",
    code: "Code from the mail",
    send: "Sign in now",
    done: ["You are signed in.", "In this browser, until you sign out or do not use it for a while."],
    invalid: ["This link does not work.", "It is unknown, has been used, or has expired. Ask for a new one."],
    wait: ["Please wait a little.", "There have been too many failures."],
    trouble: ["That did not work.", "Please try again in a moment."],
  },
};
