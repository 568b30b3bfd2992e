package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.Caller;
import de.seismograph.shared.Problem;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** There is always somebody who can administer. */
@QuarkusTest
class AdminsTest {
    @Inject
    Accounts accounts;

    @Inject
    PasswordHashes hashes;

    @Inject
    SecureRandom chance;

    @AfterEach
    void adminHasTheTestPassword() {
        startWith(Optional.of(Caller.ADMIN_PASSWORD));
        Caller.signAdminOut();
    }

    @Test
    void theFirstStartShowsAPasswordThatWorks() {
        QuarkusTransaction.begin();
        try {
            Account.deleteAll();
            theFirstPasswordIsShownOnce();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void theFirstPasswordIsShownOnce() {
        String shown = printedBy(() -> startWith(Optional.empty()));
        Account admin = accounts.get("admin");
        String again = printedBy(() -> startWith(Optional.empty()));

        Matcher password = Pattern.compile("password {2}(\\S+)").matcher(shown);
        assertThat(password.find()).isTrue();
        assertThat(hashes.match(password.group(1), admin.passwordHash())).isTrue();
        assertThat(admin.roles()).containsExactly(Role.ADMIN, Role.EDITOR);
        assertThat(again).isEmpty();
    }

    @Test
    void theSettingNamesThePasswordAtEveryStart() {
        Colleagues.login("admin", "recovered by the operator").statusCode(401);
        startWith(Optional.of("recovered by the operator"));
        Colleagues.login("admin", "recovered by the operator").statusCode(200);
        long edition = accounts.get("admin").version();
        startWith(Optional.of("recovered by the operator"));
        assertThat(accounts.get("admin").version()).isEqualTo(edition);
    }

    @Test
    void aSettingThatBreaksTheRulesStopsTheStart() {
        assertThatThrownBy(() -> startWith(Optional.of("admin")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("SEISMOGRAPH_ADMIN_PASSWORD");
    }

    @Test
    void aPasswordFromBeforeTheRulesStopsNoStart() {
        accounts.changePassword("admin", BcryptUtil.bcryptHash("short", 4));
        startWith(Optional.of("short"));

        Colleagues.login("admin", "short").statusCode(200);
    }

    @Test
    void whoHasNotChosenAPasswordYetIsNoOtherAdmin() {
        closeAllAdminsBut("admin");
        String invited = Colleagues.aName();
        accounts.add(invited, null, new Rights(Set.of(Role.ADMIN), null));

        Caller.admin()
                .delete("/accounts/admin")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:last-admin"));
        accounts.close(invited);
    }

    @Test
    void ofTwoWhoStartAtOnceOneAddsTheAccount() {
        assertThat(accounts.add("admin", "$2", new Rights(Set.of(Role.ADMIN), null)))
                .isEmpty();
    }

    @Test
    void theLastAdminCanNeitherLeaveNorStepDown() {
        closeAllAdminsBut("admin");
        Account admin = accounts.get("admin");
        Rights editor = new Rights(Set.of(Role.EDITOR), null);

        assertThatThrownBy(() -> accounts.close("admin"))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
        assertThatThrownBy(() -> accounts.change("admin", "\"" + admin.version() + "\"", editor, Optional.empty()))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo("last-admin"));
        Caller.admin().delete("/accounts/admin").then().statusCode(409).contentType("application/problem+json");
    }

    @Test
    void ofTwoAdminsWhoStepDownAtOnceOneRemains() throws Exception {
        closeAllAdminsBut("admin");
        String other = Colleagues.somebodyWith(Role.ADMIN);
        for (int round = 0; round < 5; round++) {
            List<Boolean> done = atOnce(() -> stepsDown("admin"), () -> stepsDown(other));

            assertThat(done).containsExactlyInAnyOrder(true, false);
            for (String name : List.of("admin", other)) {
                accounts.change(name, "*", new Rights(Set.of(Role.ADMIN, Role.EDITOR), null), Optional.empty());
            }
        }
    }

    private boolean stepsDown(String name) {
        try {
            accounts.change(name, "*", new Rights(Set.of(Role.EDITOR), null), Optional.empty());
            return true;
        } catch (Problem refused) {
            assertThat(refused.type()).isEqualTo("last-admin");
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> another) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = both.submit(one);
            return List.of(another.call(), first.get());
        } finally {
            both.shutdown();
        }
    }

    private void closeAllAdminsBut(String name) {
        QuarkusTransaction.requiringNew()
                .call(() -> Account.lockedAdmins().stream()
                        .map(Account::name)
                        .filter(other -> !other.equals(name))
                        .toList())
                .forEach(accounts::close);
    }

    private void startWith(Optional<String> password) {
        new FirstAdmin(() -> password, accounts, hashes, chance).welcome(new StartupEvent());
    }

    private static String printedBy(Runnable story) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            story.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
