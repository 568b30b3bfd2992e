const German = {
  page: "Kurzbefragung",
  loading: "Wird geladen …",
  promise: "Wer sieht was?",
  course: (questions, until) =>
    `${questions === 1 ? "Eine Frage" : `${questions} Fragen, jede freiwillig`}. Antworten bis ${until}.`,
  position: (step, steps) => `Frage ${step} von ${steps}`,
  next: "Weiter",
  back: "Zurück",
  send: "Antwort senden",
  sendChange: "Änderung senden",
  sendAgain: "Noch einmal senden",
  sending: "Wird gesendet …",
  keepOld: "Nichts ändern",
  check: "Bitte prüfen Sie Ihre Eingabe.",
  question: {
    clear: "Auswahl aufheben",
    several: "Mehrere Antworten sind möglich.",
    between: (least, most) => `Eine Zahl von ${least} bis ${most}, gern geschätzt.`,
    outside: (least, most) => `Bitte eine Zahl von ${least} bis ${most} eingeben.`,
    noNumber: "Bitte nur eine Zahl eingeben.",
    nameNobody: "Nennen Sie bitte niemanden beim Namen und nichts, woran jemand zu erkennen ist.",
    length: "Höchstens 500 Zeichen; das Feld kann leer bleiben.",
    refused: "Diese Antwort wurde nicht angenommen: ",
  },
  receipt: {
    sent: "Gesendet",
    there: "Ihre Antwort liegt vor",
    answered: (answered, asked) =>
      asked === 1 ? "Ihre Antwort ist sicher gespeichert." : `Sicher gespeichert: ${answered} von ${asked} Fragen beantwortet.`,
    until: (until) => `Bis ${until} änderbar. Danach wird gezählt, und die einzelne Antwort wird gelöscht.`,
    leave: "Sie können diese Seite jetzt schließen. Über den Link aus Ihrer Einladung kommen Sie hierher zurück.",
    amend: "Antwort ändern",
    withdraw: "Antwort zurückziehen",
  },
  withdrawing: {
    title: "Antwort zurückziehen?",
    text: (until) => `Ihre Antwort wird gelöscht. Bis ${until} können Sie neu antworten.`,
    yes: "Ja, zurückziehen",
    no: "Nein, behalten",
    done: "Zurückgezogen",
    gone: (until) => `Von Ihnen ist keine Antwort mehr gespeichert. Bis ${until} können Sie neu antworten.`,
    anew: "Neu antworten",
  },
  closed: {
    title: "Diese Befragung ist beendet",
    text: "Die Antworten sind gezählt, die einzelnen Antworten werden gelöscht. Ändern lässt sich nichts mehr.",
    unsent: "Was Sie zuletzt eingegeben haben, wurde nicht mehr gesendet.",
  },
  code: {
    missing: "Öffnen Sie bitte Ihren Link",
    missingText:
      "Diese Seite gehört zu einem persönlichen Link. Er wird nirgends gespeichert, auch nicht in diesem Browser: Öffnen Sie ihn noch einmal aus Ihrer Einladung, oder fügen Sie den Code aus der Mail hier ein.",
    invalid: "Dieser Link ist nicht gültig",
    invalidText:
      "Vielleicht ist er abgelaufen, oder ein Mailprogramm hat ihn gekürzt. Nehmen Sie den Link aus der neuesten Einladung, oder fügen Sie den Code aus der Mail hier ein.",
    label: "Code aus der Einladung",
    hint: "Der ganze Link geht auch.",
    open: "Befragung öffnen",
    incomplete: "Das ist kein vollständiger Code. Er hat 53 Zeichen.",
  },
  empty: [
      "Noch nichts beantwortet",
      "Bitte beantworten Sie mindestens eine Frage. „Weiß nicht“ ist auch eine Antwort.",
    ],
  kept: "Ihre Eingaben sind noch da, aber nicht gesendet. Bitte lassen Sie die Seite offen und senden Sie noch einmal.",
};

const English = {
  page: "Pulse survey",
  loading: "Loading …",
  promise: "Who sees what?",
  course: (questions, until) =>
    `${questions === 1 ? "One question" : `${questions} questions, each of them voluntary`}. Answers until ${until}.`,
  position: (step, steps) => `Question ${step} of ${steps}`,
  next: "Next",
  back: "Back",
  send: "Send answer",
  sendChange: "Send change",
  sendAgain: "Send again",
  sending: "Sending …",
  keepOld: "Change nothing",
  check: "Please check what you have entered.",
  question: {
    clear: "Clear choice",
    several: "Choose as many as apply.",
    between: (least, most) => `A number from ${least} to ${most}; an estimate is fine.`,
    outside: (least, most) => `Please enter a number from ${least} to ${most}.`,
    noNumber: "Please enter a number only.",
    nameNobody: "Please name nobody, and nothing by which somebody could be recognised.",
    length: "At most 500 characters; the field can stay empty.",
    refused: "This answer was not accepted: ",
  },
  receipt: {
    sent: "Sent",
    there: "We have your answer",
    answered: (answered, asked) =>
      asked === 1 ? "Your answer is safely stored." : `Safely stored: ${answered} of ${asked} questions answered.`,
    until: (until) => `It can be changed until ${until}. Then it is counted, and the single answer is deleted.`,
    leave: "You can close this page now. The link in your invitation brings you back here.",
    amend: "Change answer",
    withdraw: "Withdraw answer",
  },
  withdrawing: {
    title: "Withdraw your answer?",
    text: (until) => `Your answer will be deleted. You can answer anew until ${until}.`,
    yes: "Yes, withdraw it",
    no: "No, keep it",
    done: "Withdrawn",
    gone: (until) => `No answer of yours is stored any more. You can answer anew until ${until}.`,
    anew: "Answer anew",
  },
  closed: {
    title: "This survey is over",
    text: "The answers have been counted, and the single answers are deleted. Nothing can be changed any more.",
    unsent: "What you entered last was not sent any more.",
  },
  code: {
    missing: "Please open your link",
    missingText:
      "This page belongs to a personal link. It is not stored anywhere, not in this browser either: open it again from your invitation, or paste the code from the mail here.",
    invalid: "This link is not valid",
    invalidText:
      "It may have expired, or a mail program may have cut it. Use the link in your newest invitation, or paste the code from the mail here.",
    label: "Code from the invitation",
    hint: "The whole link will do, too.",
    open: "Open survey",
    incomplete: "This code is not complete. It has 53 characters.",
  },
  empty: ["Nothing answered yet", "Please answer at least one question. “Don’t know” is an answer, too."],
  kept: "What you entered is still here, but not sent. Please leave this page open and send again.",
};

/** Every phrase of the answer page. */
export const WORDS = { de: German, en: English };
