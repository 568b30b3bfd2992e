package de.seismograph.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A link on its way to somebody who is to choose a password; read only, since {@link AccountInvitations} writes. */
@Entity
@Immutable
class AccountInvitation extends PanacheEntityBase {
    @Id
    private String accountName;

    private String email;
    private String language;
    private String mailState;

    @Nullable
    private String mailFault;

    @Nullable
    private Instant expiresAt;

    protected AccountInvitation() {}

    /** An invitation as an admin sees it. */
    @Schema(name = "AccountInvitation", description = "A link to choose a password with, until it is used")
    record View(
            @Schema(examples = "j.weber@kiel.example") String email,

            @Schema(
                    description = "Of the mail",
                    enumeration = {"de", "en"})
            String language,

            @Schema(
                    description = "Of the mail",
                    enumeration = {"waiting", "sent", "failed"})
            String state,

            @Nullable @Schema(description = "Why the mail was refused or is being tried again", nullable = true)
            String fault,

            @Nullable @Schema(description = "Until when the link can be used", nullable = true)
            Instant expiresAt) {}

    String accountName() {
        return accountName;
    }

    View view() {
        return new View(email, language, mailState, mailFault, expiresAt);
    }
}
