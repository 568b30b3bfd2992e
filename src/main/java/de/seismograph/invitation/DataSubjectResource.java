package de.seismograph.invitation;

import de.seismograph.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Requests of managers about their own data, carried out by an admin. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/managers")
@RolesAllowed(Role.ADMIN)
@Tag(name = "Frame and roster")
public class DataSubjectResource {
    private final Disclosing disclosing;

    DataSubjectResource(Disclosing disclosing) {
        this.disclosing = disclosing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/access")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "readPersonalData",
            summary = "What is stored about a manager (GDPR, Art. 15)",
            description = "Never answers, and never whether somebody has answered: these the managers alone see.")
    @APIResponse(
            responseCode = "200",
            description = "All that is stored under the address; nothing if there is none",
            content = @Content(schema = @Schema(implementation = PersonalData.class)))
    public PersonalData read(@NotNull @Valid DataSubject subject) {
        return disclosing.of(subject.email());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/erasure")
    @Operation(
            operationId = "erasePersonalData",
            summary = "Forget a manager (GDPR, Art. 17)",
            description =
                    "Roster entries, present and past, their links, their sheets of open pulses, their answers of the panel and their judgements; of"
                            + " signals they have raised the text and the neighbourhood, of examples they have described the contact and the neighbourhood. What has"
                            + " been published of answers stays, and free texts of closed pulses, whose authors nobody can tell any more. A later roster import that names the address again brings a new entry.")
    @APIResponse(responseCode = "204", description = "Forgotten, whether or not there were answers")
    @APIResponse(responseCode = "404", description = "Nobody has this address")
    public void erase(@NotNull @Valid DataSubject subject) {
        disclosing.erase(subject.email());
    }
}
