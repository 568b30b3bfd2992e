package de.seismograph.invitation;

import de.seismograph.identity.Role;
import de.seismograph.pulse.Course;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reminding the managers of an open pulse by hand. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/pulses/{pulse}/reminders")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Pulses")
public class RemindingResource {
    private final Course course;
    private final Mailing mailing;
    private final Clock clock;

    RemindingResource(Course course, Mailing mailing, Clock clock) {
        this.course = course;
        this.mailing = mailing;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "remindManagers",
            summary = "Mail a reminder",
            description =
                    "To everybody who was invited, with the request to ignore it where an answer has been given; the operator may have decided to"
                            + " spare those who have answered. Whoever no mail has reached yet is invited. Each mail carries a new personal link.")
    @APIResponse(
            responseCode = "202",
            description = "The mails are on their way; follow them with GET on invitations",
            content = @Content(schema = @Schema(implementation = Progress.class)))
    @APIResponse(
            responseCode = "409",
            description = "The pulse is not open, or a reminder went out less than a day ago")
    public Response remind(String pulse) {
        course.remind(pulse, clock.instant());
        return Response.accepted(mailing.progress(pulse)).build();
    }
}
