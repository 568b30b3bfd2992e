package de.seismograph.identity;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.house.Operations;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: the table is written here once more, so that no annotation changes it unseen. */
@QuarkusTest
class RolesTest {
    private static final String NOBODY = "nobody";
    private static final List<String> CALLERS =
            List.of(Role.ADMIN, Role.EDITOR, Role.LAND, Role.MINISTRY, Role.INTEGRATOR, Role.INVITED, NOBODY);

    private static final String TABLE = """
            get    /accounts                     admin
            post   /accounts                     admin
            get    /accounts/{name}              admin
            put    /accounts/{name}              admin
            delete /accounts/{name}              admin
            get    /me                           admin editor land ministry integrator manager
            put    /me/password                  admin editor land ministry integrator
            get    /session                      admin editor land ministry integrator manager
            delete /session                      admin editor land ministry integrator manager
            get    /issuer-keys                  admin
            post   /issuer-keys                  admin
            get    /neighbourhoods               admin editor
            put    /neighbourhoods               admin
            get    /managers                     admin
            put    /managers                     admin
            post   /topics                       editor
            put    /topics/{id}                  editor
            get    /pulses                       editor
            post   /pulses                       editor
            get    /pulses/{id}                  editor
            put    /pulses/{id}                  editor
            delete /pulses/{id}                  editor
            post   /pulses/{id}/opening          editor
            post   /pulses/{id}/closing          editor
            get    /pulses/{pulse}/invitations   editor
            post   /pulses/{pulse}/invitations   editor
            post   /pulses/{pulse}/reminders     editor
            get    /pulses/{pulse}/participation editor
            get    /pulses/{pulse}/questions/{question}/texts         editor
            delete /pulses/{pulse}/questions/{question}/texts         editor
            delete /pulses/{pulse}/questions/{question}/texts/{id}    editor
            post   /pulses/{pulse}/questions/{question}/texts/release editor
            get    /audit                        admin
            get    /audit/verification           admin
            get    /sheet                        invited
            put    /sheet                        invited
            delete /sheet                        invited
            """;

    private static final Map<String, String> CREDENTIALS = new HashMap<>();

    /** A method and an address, with those who may. */
    private record Rule(String operation, Set<String> roles) {
        static Rule of(String line) {
            List<String> words = List.of(line.split(" +"));
            return new Rule(words.get(0) + " " + words.get(1), new TreeSet<>(words.subList(2, words.size())));
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    static Stream<Rule> rules() {
        return TABLE.lines().map(Rule::of);
    }

    static Stream<Arguments> attempts() {
        return rules().flatMap(rule -> CALLERS.stream().map(caller -> Arguments.of(rule, caller)));
    }

    @Test
    void theContractSaysTheSame() {
        Map<String, Set<String>> contract = new TreeMap<>();
        Operations.each((name, operation) -> {
            if (operation.get("security") != null) {
                contract.put(name.replace("/api/v1", ""), roles(operation));
            } else {
                assertThat(roles(operation)).as(name).isEmpty();
            }
        });

        assertThat(contract).isEqualTo(rules().collect(Collectors.toMap(Rule::operation, Rule::roles)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("attempts")
    void whoMayAndWhoMayNot(Rule rule, String caller) {
        Response answer = attempt(rule, caller);

        if (caller.equals(NOBODY)) {
            assertThat(answer.statusCode()).isEqualTo(401);
        } else if (rule.roles().contains(caller)) {
            assertThat(answer.statusCode()).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    /** At a thing that is not there, with a body that is refused: only the door is tried. */
    private static Response attempt(Rule rule, String caller) {
        String[] operation = rule.operation().split(" ");
        RequestSpecification request = Caller.anybody();
        if (!caller.equals(NOBODY)) {
            request.header("Authorization", CREDENTIALS.computeIfAbsent(caller, RolesTest::credentials));
        }
        if (operation[0].equals("put") || operation[0].equals("post")) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(operation[0], operation[1].replaceAll("\\{\\w+}", "aaaaaaaaaa"));
    }

    private static String credentials(String role) {
        if (!role.equals(Role.INVITED)) {
            return "Bearer "
                    + Colleagues.login(Colleagues.somebodyWith(role), Colleagues.PASSWORD)
                            .extract()
                            .path("accessToken");
        }
        aFrame().of(1, Land.BERLIN).imported();
        String pulse = aPulse().about("displacement").opened();
        return "Invitation " + Managers.of(pulse).get("11-0001");
    }

    @SuppressWarnings("unchecked")
    private static Set<String> roles(Map<String, Object> operation) {
        return new TreeSet<>((List<String>) operation.get("x-roles"));
    }
}
