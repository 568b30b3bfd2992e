package de.seismograph.pulse;

import de.seismograph.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be asked again, so that a series goes on; also what has not been published yet. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/question-bank")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Pulses")
class QuestionBankResource {
    @GET
    @Operation(
            operationId = "listQuestionBank",
            summary = "The questions that can be asked again, each in its newest version; never truncated")
    @APIResponse(
            responseCode = "200",
            description = "The standing questions of the topics, and every other one that a pulse has begun to ask",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BankedQuestion.class)))
    public List<BankedQuestion> list() {
        return Indicator.allNewest().stream().map(BankedQuestion::of).toList();
    }
}
