package de.seismograph.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the roster. */
@Schema(name = "Manager")
record ManagerView(
        @Schema(required = true, examples = "a.yilmaz@example.org")
        String email,

        @Schema(required = true, examples = "Aylin Yılmaz") String name,

        @Schema(required = true, description = "Id of the neighbourhood", examples = "11-0042")
        String neighbourhood,

        @Schema(required = true, description = "Language of mails")
        Language language) {
    static ManagerView of(Manager manager) {
        return new ManagerView(manager.email(), manager.name(), manager.neighbourhood(), manager.language());
    }
}
