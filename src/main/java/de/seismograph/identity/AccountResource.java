package de.seismograph.identity;

import de.seismograph.shared.Edition;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
    private final PasswordHashes hashes;
    private final AccountInvitations invitations;

    AccountResource(Accounts accounts, PasswordHashes hashes, AccountInvitations invitations) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.invitations = invitations;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openAccount", summary = "Open an account")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "409", description = "There is, or was, an account of this name")
    public Response open(@Valid @NotNull NewAccount wanted, UriInfo uri) {
        Rights rights = Rights.asked(wanted.roles(), wanted.land());
        Account account = add(wanted, rights)
                .orElseThrow(() -> Problem.conflict(
                        "account-exists", "There is, or was, an account " + wanted.name() + ". Choose another name."));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(account.name()).build())
                .tag(Edition.of(account.version()))
                .entity(view(account))
                .build();
    }

    private Optional<Account> add(NewAccount wanted, Rights rights) {
        Optional<NewInvitation> invitation = wanted.invitation();
        if (invitation.isPresent() && wanted.password() != null) {
            throw Problem.invalidAt("/email", "Whoever is invited chooses the password.");
        }
        if (invitation.isPresent()) {
            return accounts.addInvited(wanted.name(), invitation.get(), rights);
        }
        String hash = hashes.of(Password.chosen(wanted.password(), wanted.name(), "/password"));
        return accounts.add(wanted.name(), hash, rights);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{name}/invitation")
    @Operation(
            operationId = "inviteAccount",
            summary = "Send a link to choose a password with",
            description =
                    "To somebody new, or who has lost the password. Ends the link sent before; the password until now stays until the link is used. See the account for what becomes of the mail.")
    @APIResponse(
            responseCode = "202",
            description = "The mail is on its way",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "409", description = "The account is closed")
    public Response invite(@PathParam("name") String name, @Valid @NotNull NewInvitation wanted) {
        return shown(Response.accepted(), accounts.invite(name, wanted));
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
        List<Account> found = accounts.page(page);
        var invited = invitations.of(found.stream().map(Account::name).toList());
        List<AccountView> rows =
                found.stream().map(account -> AccountView.of(account, invited)).toList();
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
    @Consumes(MediaType.APPLICATION_JSON)
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
        Optional<String> hash =
                Optional.ofNullable(change.password()).map(text -> hashes.of(Password.chosen(text, name, "/password")));
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

    private AccountView view(Account account) {
        return AccountView.of(account, invitations.of(List.of(account.name())));
    }

    private Response shown(Account account) {
        return shown(Response.ok(), account);
    }

    private Response shown(Response.ResponseBuilder answer, Account account) {
        return answer.entity(view(account)).tag(Edition.of(account.version())).build();
    }
}
