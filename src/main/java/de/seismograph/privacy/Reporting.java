package de.seismograph.privacy;

import static de.seismograph.privacy.Words.days;

import de.seismograph.database.DefaultDatabase;
import de.seismograph.invitation.RetentionSettings;
import de.seismograph.mail.MailSettings;
import de.seismograph.privacy.PrivacyReport.Stored;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.Terms;
import de.seismograph.release.KeptSettings;
import de.seismograph.shared.LocalizedText;
import de.seismograph.signal.SignalSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Writes the privacy report from the configuration in force. */
@ApplicationScoped
class Reporting {
    private static final LocalizedText IN_DATABASE = Words.of("Datenbank", "database");
    private static final LocalizedText IN_BROWSER = Words.of("Ihr Browser", "your browser");
    private static final LocalizedText UNTIL_CLOSE =
            Words.of("bis zum Ende der Befragung", "until the close of the survey");
    private static final LocalizedText FOR_GOOD = Words.of("dauerhaft", "for good");

    private final DisclosureSettings release;
    private final KeptSettings kept;
    private final RetentionSettings roster;
    private final SignalSettings signals;
    private final MailSettings mail;
    private final PrivacySettings privacy;

    Reporting(
            DisclosureSettings release,
            KeptSettings kept,
            RetentionSettings roster,
            SignalSettings signals,
            MailSettings mail,
            PrivacySettings privacy) {
        this.release = release;
        this.kept = kept;
        this.roster = roster;
        this.signals = signals;
        this.mail = mail;
        this.privacy = privacy;
    }

    PrivacyReport report() {
        return new PrivacyReport(
                Terms.of(release).promise(),
                DefaultDatabase.isRunning() ? "embedded" : "external",
                stored(),
                published(),
                stillPossible(),
                rights(),
                privacy.contact().orElse(null));
    }

    private List<Stored> stored() {
        List<Stored> stored = new ArrayList<>(List.of(
                new Stored(
                        Words.of(
                                "Name, Mailadresse, Quartier und Sprache derer, die gefragt werden",
                                "Name, mail address, neighbourhood and language of those who are asked"),
                        IN_DATABASE,
                        Words.of(
                                "bis %s Tage nach dem Ausscheiden",
                                "until %s days after somebody has left", days(roster.roster()))),
                new Stored(
                        Words.of(
                                "Persönliche Links, nur als Prüfsumme (SHA-256); der Link selbst steht allein in der Mail",
                                "Personal links, as a digest only (SHA-256); the link itself is in the mail alone"),
                        IN_DATABASE,
                        UNTIL_CLOSE),
                new Stored(
                        Words.of(
                                "Antworten einer laufenden Befragung, ohne Name, Zeit und Adresse, unter einer Kennung, die nur mit dem Schlüssel"
                                        + " der Befragung zu einer Einladung führt; Freitexte verschlüsselt",
                                "Answers to an open survey, without name, time and address, under a mark that leads to an invitation only with"
                                        + " the key of the survey; free texts encrypted"),
                        IN_DATABASE,
                        UNTIL_CLOSE),
                new Stored(
                        Words.of("Der Schlüssel einer laufenden Befragung", "The key of an open survey"),
                        Words.of("Schlüsselablage außerhalb der Datenbank", "key store outside the database"),
                        UNTIL_CLOSE),
                new Stored(
                        Words.of(
                                "Einzelne Antworten ohne Angaben zum Quartier, unter Pseudonymen, die von Frage zu Frage andere sind",
                                "Single answers without attributes of a neighbourhood, under pseudonyms that differ from question to question"),
                        Words.of(
                                "Datenbank; der Schlüssel der Pseudonyme in der Schlüsselablage",
                                "database; the key of the pseudonyms in the key store"),
                        Words.of(
                                "bis zum Ende der nächsten Befragung mit derselben Frage, höchstens %s Tage",
                                "until the close of the next survey that asks the same, at most %s days",
                                days(kept.panel()))),
                new Stored(
                        Words.of(
                                "Freitexte beendeter Befragungen, gemischt und ohne Verbindung zu anderen Antworten, wenn mindestens %s geschrieben"
                                        + " haben; sonst werden sie am Ende gelöscht",
                                "Free texts of closed surveys, shuffled and apart from other answers, where at least %s have written; otherwise"
                                        + " they are deleted at the close",
                                release.minOneWay()),
                        IN_DATABASE,
                        Words.of(
                                "bis sie nach einer Durchsicht im Ganzen veröffentlicht oder verworfen werden, höchstens %s Tage",
                                "until they are published as a whole or discarded after somebody has read them, at most %s days",
                                days(kept.texts()))),
                new Stored(
                        Words.of(
                                "Welche Quartiere gefragt wurden (nicht, welche geantwortet haben)",
                                "Which neighbourhoods were asked (not which have answered)"),
                        IN_DATABASE,
                        FOR_GOOD),
                new Stored(Words.of("Veröffentlichte Ergebnisse", "Published results"), IN_DATABASE, FOR_GOOD),
                new Stored(
                        Words.of(
                                "Konten der Redaktion und Verwaltung, Zugänge von Programmen, und wer was geändert hat; keine Antworten und nicht,"
                                        + " wer geantwortet hat",
                                "Accounts of editors and admins, clients of the API, and who has changed what; no answers and nothing of who has"
                                        + " answered"),
                        IN_DATABASE,
                        FOR_GOOD),
                new Stored(
                        Words.of(
                                "Anmeldungen im Browser und Links zum Anmelden, nur als Prüfsumme; ob eine Mail angekommen ist",
                                "Browser sessions and links to sign in, as digests only; whether a mail has been delivered"),
                        IN_DATABASE,
                        Words.of(
                                "bis zur Abmeldung oder zum Ablauf; bei Mails bis zum Ende der Befragung",
                                "until signing out or expiry; of mails until the close of the survey")),
                new Stored(
                        Words.of(
                                "Meldungen: Thema, Text, Dringlichkeit und Land, das Quartier nur auf Wunsch; nicht, von wem sie kommen",
                                "Signals: topic, text, urgency and Land, the neighbourhood only if wanted; not whom they come from"),
                        IN_DATABASE,
                        Words.of(
                                "dauerhaft; den Text, bis die Meldung zurückgezogen oder er entfernt wird",
                                "for good; the text until the signal is withdrawn, or it is removed")),
                new Stored(
                        Words.of(
                                "Was Sie zu Meldungen, Fachinformationen, Faktoren, Praxis und Antworten des Bundes sagen, unter Kennungen, die jedes Mal"
                                        + " andere sind und nur mit einem Schlüssel zu Ihnen führen",
                                "What you say of signals, dispatches, factors, practice and answers of the federal side, under marks that differ each"
                                        + " time and lead to you only with a key"),
                        Words.of(
                                "Datenbank; der Schlüssel in der Schlüsselablage",
                                "database; the key in the key store"),
                        Words.of(
                                "bis es gezählt ist oder Sie es zurücknehmen; zu Meldungen höchstens %s Tage, zu Faktoren und Praxis, solange es sie gibt; deren"
                                        + " Kennung bleibt, wenn Sie etwas zurücknehmen, das schon gezählt ist",
                                "until it has been counted or you take it back; of signals at most %s days, of factors and practice while they exist, and"
                                        + " their mark where you take back what has been counted",
                                days(signals.rememberedFor()))),
                new Stored(
                        Words.of(
                                "An wen eine Mail noch unterwegs ist, ohne ihren Text; wer eine Meldung unterstützt, unter der Kennung von dort",
                                "To whom a mail is on its way, without its text; supporters of a signal under the mark they have there"),
                        IN_DATABASE,
                        Words.of(
                                "bis sie verschickt ist, höchstens %s Tage",
                                "until it has been sent, at most %s days", days(mail.giveUpAfter()))),
                new Stored(
                        Words.of(
                                "Eingegebenes, das noch nicht gesendet ist, mit dem Link dazu; auch Antworten, die auf eine Verbindung warten",
                                "What is entered and not sent yet, with its link; answers, too, that wait for a connection"),
                        IN_BROWSER,
                        Words.of(
                                "bis es gesendet ist oder Sie es verwerfen; ohne Warten auf eine Verbindung nur, solange das Fenster offen ist",
                                "until it is sent or you discard it; where it does not wait for a connection only while the window is open")),
                new Stored(
                        Words.of(
                                "Sprache und Farben, die Sie gewählt haben, und mit welchen Rollen Sie angemeldet sind; die leere Antwortseite, für Zeiten"
                                        + " ohne Verbindung",
                                "Language and colours of your choice, and the roles you are signed in with; the empty answer page, for times without"
                                        + " a connection"),
                        IN_BROWSER,
                        Words.of(
                                "die Rollen bis zur Abmeldung, alles andere, bis Sie es im Browser löschen",
                                "roles until you sign out, the rest until you delete it in your browser"))));
        if (mail.remindMissingOnly()) {
            stored.add(new Stored(
                    Words.of(
                            "Wer keine Erinnerung mehr braucht, weil geantwortet wurde: einmal am Tag für je zehn gemeinsam vermerkt",
                            "Who needs no reminder any more, having answered: noted once a day for tens together"),
                    IN_DATABASE,
                    UNTIL_CLOSE));
        }
        return stored;
    }

    private List<LocalizedText> published() {
        return List.of(
                Words.of(
                        "Ergebnisse für Gruppen von mindestens %s Antworten, für Gruppen aus zwei Merkmalen von mindestens %s.",
                        "Results for groups of at least %s answers, of at least %s for groups by two attributes.",
                        release.minOneWay(),
                        release.minCrossing()),
                Words.of(
                        "Jede Zahl darin kann um bis zu %s danebenliegen; in einer Befragung ist es für dieselben Menschen immer derselbe Fehler.",
                        "Every count in them may be off by up to %s; within a survey it is always the same error for the same people.",
                        release.greatestNoise()),
                Terms.of(release).claim(),
                Words.of(
                        "Solange eine Befragung läuft, nur die Zahl der Antworten im Ganzen, auf zehn abgerundet.",
                        "While a survey is open, the number of all answers alone, rounded down to ten."),
                Words.of(
                        "Nie, wer geantwortet hat; Erinnerungen gehen "
                                + (mail.remindMissingOnly()
                                        ? "an alle, die nicht als fertig vermerkt sind."
                                        : "an alle."),
                        "Never who has answered; reminders go to "
                                + (mail.remindMissingOnly() ? "all who are not noted as done." : "all.")));
    }

    private List<LocalizedText> stillPossible() {
        return List.of(
                Words.of(
                        "Wer vor dem Ende einer Befragung Datenbank und Schlüsselablage zugleich lesen kann, kann Antworten Quartieren zuordnen.",
                        "Whoever can read both database and key store before a survey has closed can tell which neighbourhood gave which answers."),
                Words.of(
                        "Wer danach die Datenbank und den Schlüssel der Pseudonyme lesen kann, kann die noch aufbewahrten einzelnen Antworten zuordnen.",
                        "Whoever can read the database and the key of the pseudonyms after that can do the same with the single answers still kept."),
                Words.of(
                        "Wer die Datenbank und den Schlüssel dazu lesen kann, kann zuordnen, wer etwas gemeldet, unterstützt oder bewertet hat, solange es"
                                + " aufbewahrt wird; wer die Datenbank fortlaufend mitliest, oder ihr Schreibprotokoll, kann es auch daraus schließen, wer"
                                + " gerade angemeldet ist. Nach wenigen Minuten sagt die Reihenfolge in der Datenbank nichts mehr.",
                        "Whoever can read the database and that key can tell who has raised, supported or judged something while it is kept; whoever"
                                + " reads along in the database, or in its write-ahead log, can also infer it from who is signed in at that moment."
                                + " After a few minutes the order in the database tells nothing any more."),
                Words.of(
                        "Wer die Datenbank liest und auf die Sekunde weiß, wann jemand geantwortet hat, kann bis zum Ende einer Befragung aus der"
                                + " Reihenfolge der gespeicherten Antworten schließen.",
                        "Whoever reads the database and knows to the second when somebody has answered can infer from the order of the stored"
                                + " answers until a survey has closed."),
                Words.of(
                        "Wer die Liste der Eingeladenen pflegt, kann die Mailadresse einer Person ändern, sich so ihren Link schicken lassen und ihren"
                                + " Antwortbogen sehen, solange die Befragung läuft; das Protokoll nennt jede Änderung von Adressen.",
                        "Whoever keeps the roster can change somebody's mail address, have the link sent there, and see that person's sheet while"
                                + " the survey is open; the record names every change of addresses."),
                Words.of(
                        "Wer alle Themen einer Sendung mit Fachinformationen stumm geschaltet hat, bekommt von ihr keine Mail; wer das Protokoll des"
                                + " Mailservers liest, kann das daraus schließen.",
                        "Whoever has muted all topics of a digest of dispatches gets no mail of it; whoever reads the mail server's log can infer"
                                + " that."),
                privacy.backups()
                        .map(time -> Words.of(
                                "Gelöschtes steht noch bis zu %s Tage in Sicherungen und Protokollen der Datenbank; mit dem Schlüssel von damals lässt es"
                                        + " sich zuordnen.",
                                "What is deleted remains in backups and write-ahead logs of the database for up to %s days; with the key of then it"
                                        + " can be attributed.",
                                days(time)))
                        .orElse(
                                Words.of(
                                        "Gelöschtes steht noch in Sicherungen und Protokollen der Datenbank; wie lange, hat der Betreiber nicht angegeben.",
                                        "What is deleted remains in backups and write-ahead logs of the database; for how long the operator has not said.")),
                Words.of(
                        "Wer eine Mail mitlesen kann, kann an Stelle der Eingeladenen antworten und ihren Antwortbogen sehen, solange die Befragung läuft,"
                                + " und sich mit einem Link zum Anmelden, der noch gilt, als sie anmelden.",
                        "Whoever can read a mail can answer in place of the invited and see their sheet while the survey is open, and sign in as them"
                                + " by a link to sign in that is still good."),
                Words.of(
                        "Die Antwort auf eine Meldung, aus der keine Befragung wurde, geht allein an die, die sie gemeldet haben oder unterstützen: wer den"
                                + " Mailserver betreibt, sieht, wer das ist.",
                        "The answer to a signal that has not become a survey is mailed only to those who have raised or support it: whoever runs the"
                                + " mail server sees who that is."),
                Words.of(
                        "Wer den Dienst selbst verändert, kann alles mitlesen, was er empfängt; der Quelltext ist offen und prüfbar.",
                        "Whoever alters the service itself can read all that it receives; its source is open to inspection."));
    }

    private static List<LocalizedText> rights() {
        return List.of(
                Words.of(
                        "Auskunft über alles, was unter Ihrer Adresse gespeichert ist (Art. 15 DSGVO).",
                        "Access to all that is stored under your address (GDPR, Art. 15)."),
                Words.of(
                        "Löschung, auch Ihrer Antworten auf laufende Befragungen (Art. 17 DSGVO). Veröffentlichte Ergebnisse bleiben, ebenso Freitexte"
                                + " beendeter Befragungen, deren Verfasser niemand mehr kennt.",
                        "Erasure, also of your answers to open surveys (GDPR, Art. 17). Published results stay, and free texts of closed surveys,"
                                + " whose authors nobody knows any more."),
                Words.of(
                        "Ihre Antwort ändern oder zurückziehen, bis die Befragung endet.",
                        "To change or withdraw your answer until the survey closes."));
    }
}
