package de.seismograph.shared;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import has changed. */
@Schema(name = "Imported")
public record Imported(
        @Schema(required = true, description = "New entries")
        long created,

        @Schema(required = true, description = "Changed, or opened again")
        long updated,

        @Schema(required = true, description = "No longer in the file, and so closed")
        long closed,

        @Schema(required = true, description = "As they were")
        long unchanged,

        @Schema(required = true, description = "Entries in the file, all of which now count")
        long total) {
    /** For the record of the change. */
    public Map<String, Object> inWords() {
        return Map.of("created", created, "updated", updated, "closed", closed, "total", total);
    }
}
