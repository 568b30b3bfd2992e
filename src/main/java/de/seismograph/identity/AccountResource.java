package de.seismograph.identity;

import de.seismograph.shared.Edition;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Opening, changing and closing accounts. */
@Path("accounts")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts", description = "Who may sign in, and with which roles")
public class AccountResource {
    private final Accounts accounts;

    AccountResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @POST
    @Operation(operationId = "openAccount", summary = "Open an account")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "409", description = "There is, or was, an account of this name")
    public Response open(@Valid @NotNull NewAccount wanted, UriInfo uri) {
        Rights rights = Rights.asked(wanted.roles(), wanted.land());
        String hash =
                Password.chosen(wanted.password(), wanted.name(), "/password").hash();
        Account account = accounts.add(wanted.name(), hash, rights)
                .orElseThrow(() -> Problem.conflict(
                        "account-exists", "There is, or was, an account " + wanted.name() + ". Choose another name."));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(account.name()).build())
                .tag(Edition.of(account.version()))
                .entity(AccountView.of(account))
                .build();
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "List all accounts, closed ones too, by name")
    @APIResponse(
            responseCode = "200",
            description = "A page of accounts",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AccountView.class)))
    public Response list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        Page page = Page.of(cursor, limit);
        List<AccountView> rows =
                accounts.page(page).stream().map(AccountView::of).toList();
        return page.answer(rows, AccountView::name, uri);
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getAccount", summary = "Show one account")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response get(@PathParam("name") String name) {
        return shown(accounts.get(name));
    }

    @PUT
    @Path("{name}")
    @Operation(
            operationId = "changeAccount",
            summary = "Change roles, Land or password",
            description = "Ends every token of the account.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "409", description = "The account is closed, or is the last that can administer")
    public Response change(
            @PathParam("name") String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangedAccount change) {
        Rights rights = Rights.asked(change.roles(), change.land());
        Optional<String> hash = Optional.ofNullable(change.password())
                .map(text -> Password.chosen(text, name, "/password").hash());
        return shown(accounts.change(name, ifMatch, rights, hash));
    }

    @DELETE
    @Path("{name}")
    @Operation(
            operationId = "closeAccount",
            summary = "Close an account",
            description = "Ends every token of the account. Its name stays taken; the last admin stays.")
    @APIResponse(responseCode = "204", description = "Closed")
    @APIResponse(responseCode = "409", description = "The account is the last that can administer")
    public void close(@PathParam("name") String name) {
        accounts.close(name);
    }

    private static Response shown(Account account) {
        return Response.ok(AccountView.of(account))
                .tag(Edition.of(account.version()))
                .build();
    }
}
