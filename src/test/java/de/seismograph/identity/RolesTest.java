package de.seismograph.identity;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.Browser;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.house.OpenIdProvider;
import de.seismograph.house.OpenIdProvider.Person;
import de.seismograph.house.Operations;
import de.seismograph.house.RoleMatrix;
import de.seismograph.house.RoleMatrix.Rule;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation is tried with every role, in every way to prove it. */
@QuarkusTest
class RolesTest {
    private static final List<String> OF_PEOPLE =
            List.of(Role.ADMIN, Role.EDITOR, Role.LAND, Role.MINISTRY, Role.INTEGRATOR);

    /** What the provider of the tests calls a role. */
    private static final Map<String, String> GROUPS = Map.of(
            Role.EDITOR, "pulse-editors",
            Role.LAND, "pulse-laender",
            Role.MINISTRY, "pulse-ministry",
            Role.INTEGRATOR, "pulse-data");

    private static final Map<String, Supplier<RequestSpecification>> KNOWN = new HashMap<>();

    static Stream<Arguments> attempts() {
        Stream<String[]> people = OF_PEOPLE.stream()
                .flatMap(role -> Stream.of("token", "session", "external")
                        .filter(way -> !way.equals("external") || GROUPS.containsKey(role))
                        .map(way -> new String[] {role, way}));
        List<String[]> callers = Stream.concat(
                        people,
                        Stream.of(new String[] {Role.INVITED, "invitation"}, new String[] {Role.MANAGER, "link"}))
                .toList();
        return RoleMatrix.rules()
                .flatMap(rule -> callers.stream().map(caller -> Arguments.of(rule, caller[0], caller[1])));
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

        assertThat(contract).isEqualTo(RoleMatrix.rules().collect(Collectors.toMap(Rule::operation, Rule::roles)));
    }

    @ParameterizedTest(name = "{0} as {1} by {2}")
    @MethodSource("attempts")
    void whoMayAndWhoMayNot(Rule rule, String role, String way) {
        RequestSpecification caller =
                KNOWN.computeIfAbsent(role + way, known -> proven(role, way)).get();

        rule.holds(role, rule.attempt(caller));

        if (rule.operation().equals("delete /session")) {
            KNOWN.remove(role + way);
        } else if (rule.operation().equals("post /issuer-keys") && role.equals(Role.ADMIN)) {
            KNOWN.keySet().removeIf(known -> known.endsWith("token"));
            Caller.signAdminOut();
        }
    }

    @ParameterizedTest(name = "{0} as nobody")
    @MethodSource("de.seismograph.house.RoleMatrix#rules")
    void nobodyMayAnything(Rule rule) {
        rule.holdsForNobody(rule.attempt(Caller.anybody()));
    }

    private static Supplier<RequestSpecification> proven(String role, String way) {
        return switch (way) {
            case "external" ->
                bearing(OpenIdProvider.tokenOf(new Person(
                        "somebody-with-" + role, List.of(GROUPS.get(role)), role.equals(Role.LAND) ? "05" : null)));
            case "session" -> Browser.signedIn(Colleagues.somebodyWith(role), Colleagues.PASSWORD)::ours;
            case "link" -> manager()::ours;
            case "invitation" -> invited();
            default ->
                bearing(Colleagues.login(Colleagues.somebodyWith(role), Colleagues.PASSWORD)
                        .extract()
                        .path("accessToken"));
        };
    }

    private static Supplier<RequestSpecification> bearing(String token) {
        return () -> Caller.anybody().header("Authorization", "Bearer " + token);
    }

    private static Supplier<RequestSpecification> invited() {
        aFrame().of(1, Land.BERLIN).imported();
        String token = Managers.of(aPulse().about("displacement").opened()).get("11-0001");
        return () -> Caller.anybody().header("Authorization", "Invitation " + token);
    }

    private static Browser manager() {
        aFrame().of(1, Land.BERLIN).imported();
        return SignedInNeighbourhood.of("11-0001");
    }

    @SuppressWarnings("unchecked")
    private static Set<String> roles(Map<String, Object> operation) {
        return new TreeSet<>((List<String>) operation.get("x-roles"));
    }
}
