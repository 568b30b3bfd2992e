package de.seismograph.answer;

import de.seismograph.invitation.Invitation;
import de.seismograph.invitation.TokenChecking;
import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.Away;
import de.seismograph.shared.Problem;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The same sheet for browsers without scripts: a page, and no part of the API. The code comes in the body, as all addresses are
 * written down somewhere.
 */
@PermitAll
@Path("/sheet/form")
@Produces(MediaType.TEXT_HTML)
public class SheetFormResource {
    private static final Pattern PLACE = Pattern.compile("answers(?:/|\\[)(\\d+).*");
    private static final long USUAL_WAIT_SECONDS = 2;

    private final Answering answering;
    private final TokenChecking tokens;
    private final Validator validator;
    private final Clock clock;

    SheetFormResource(Answering answering, TokenChecking tokens, Validator validator, Clock clock) {
        this.answering = answering;
        this.tokens = tokens;
        this.validator = validator;
        this.clock = clock;
    }

    /** Whoever comes back to this address by itself begins anew. */
    @GET
    @Operation(hidden = true)
    public Response begin() {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/p/")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(String body, @Context HttpServerRequest request, @Context HttpHeaders headers)
            throws SQLException {
        SheetFormPage page = new SheetFormPage(language(headers));
        SheetForm form = SheetForm.read(body);
        try {
            Invitation invitation =
                    tokens.recognise(form.code(), AddressPrefix.of(request)).whileOpen();
            return switch (form.act()) {
                case OPEN -> open(invitation, form, page);
                case SAVE -> save(invitation, form, page);
                case WITHDRAW -> withdraw(invitation, form, page);
            };
        } catch (AuthenticationFailedException unknown) {
            return shown(401, page.code());
        } catch (Problem refused) {
            return refused(refused, form, page);
        } catch (SQLException | RuntimeException failed) {
            Optional<Problem> away = Away.problem(failed);
            if (away.isEmpty()) {
                throw failed;
            }
            return refused(away.get(), form, page);
        }
    }

    private Response open(Invitation invitation, SheetForm form, SheetFormPage page) throws SQLException {
        Instant now = clock.instant();
        Paper paper = answering.paper(invitation.pulse(), now);
        Optional<Sheets.Sheet> sheet = answering.find(invitation, paper, now);
        List<Given> given = sheet.map(s -> s.codes().given(paper.questions())).orElse(List.of());
        return shown(200, page.form(paper, SheetForm.of(given), form.code(), Set.of(), "", sheet.isPresent()));
    }

    private Response save(Invitation invitation, SheetForm form, SheetFormPage page) throws SQLException {
        Instant now = clock.instant();
        Paper paper = answering.paper(invitation.pulse(), now);
        List<Given> given = form.given(paper.questions());
        if (given.isEmpty()) {
            return notTaken(invitation, paper, form, page, Set.of(), "empty");
        }
        SheetEntry entry = new SheetEntry(given);
        Set<String> wrong = wrong(
                given,
                validator.validate(entry).stream()
                        .map(violation -> violation.getPropertyPath().toString()));
        if (wrong.isEmpty()) {
            try {
                return shown(200, page.receipt(answering.save(invitation, entry, now), paper, form.code()));
            } catch (Problem refused) {
                wrong = wrong(given, refused.faults().stream().map(fault -> String.valueOf(fault.pointer())));
                if (wrong.isEmpty()) {
                    throw refused;
                }
            }
        }
        return notTaken(invitation, paper, form, page, wrong, "wrong");
    }

    private Response notTaken(
            Invitation invitation, Paper paper, SheetForm form, SheetFormPage page, Set<String> wrong, String said)
            throws SQLException {
        boolean there = answering.find(invitation, paper, clock.instant()).isPresent();
        return shown(400, page.form(paper, form, form.code(), wrong, said, there));
    }

    /** The questions whose answers are at fault. */
    private static Set<String> wrong(List<Given> given, Stream<String> places) {
        return places.map(place -> PLACE.matcher(place.replaceFirst("^/", "")))
                .filter(Matcher::matches)
                .map(place -> given.get(Integer.parseInt(place.group(1))).question())
                .collect(Collectors.toSet());
    }

    private Response withdraw(Invitation invitation, SheetForm form, SheetFormPage page) throws SQLException {
        Instant now = clock.instant();
        Paper paper = answering.paper(invitation.pulse(), now);
        answering.withdraw(invitation, now);
        return shown(200, page.withdrawn(paper, form.code()));
    }

    private static Response refused(Problem refused, SheetForm form, SheetFormPage page) {
        if (refused.status() == 409) {
            return shown(409, page.closed(form.act() == SheetForm.Act.SAVE));
        }
        long wait = refused.retryAfter().map(time -> time.toSeconds() + 1).orElse(USUAL_WAIT_SECONDS);
        return Response.fromResponse(shown(refused.status(), page.later(form)))
                .header("Retry-After", wait)
                .build();
    }

    private static Response shown(int status, TemplateInstance text) {
        return Response.status(status)
                .type("text/html; charset=utf-8")
                .header("Cache-Control", "no-store")
                .entity(text.render())
                .build();
    }

    private static String language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(locale -> locale.getLanguage())
                .filter(Set.of("de", "en")::contains)
                .findFirst()
                .orElse("de");
    }
}
