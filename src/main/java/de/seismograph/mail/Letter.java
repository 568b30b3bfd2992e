package de.seismograph.mail;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;

/** A letter as it is sent. */
public record Letter(String to, String title, MailTemplateInstance text) {
    @Override
    public String toString() {
        return "a letter";
    }
}
