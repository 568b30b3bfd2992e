package de.seismograph.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may do what: the table is written here once more, so that no annotation changes it unseen. */
public final class RoleMatrix {
    private static final String TABLE = """
            get    /accounts                     admin
            post   /accounts                     admin
            get    /accounts/{name}              admin
            put    /accounts/{name}              admin
            delete /accounts/{name}              admin
            post   /accounts/{name}/invitation   admin
            get    /api-clients                  admin
            post   /api-clients                  admin
            get    /api-clients/{id}             admin
            put    /api-clients/{id}             admin
            delete /api-clients/{id}             admin
            post   /api-clients/{id}/secret      admin
            get    /me                           admin editor land ministry integrator manager
            put    /me/password                  admin editor land ministry integrator
            get    /me/invitations               manager
            post   /me/invitations/{pulse}/link  manager
            get    /session                      admin editor land ministry integrator manager
            delete /session                      admin editor land ministry integrator manager
            get    /issuer-keys                  admin
            post   /issuer-keys                  admin
            get    /neighbourhoods               admin editor
            put    /neighbourhoods               admin
            get    /managers                     admin
            put    /managers                     admin
            post   /managers/access              admin
            post   /managers/erasure             admin
            post   /topics                       editor
            put    /topics/{id}                  editor
            get    /question-bank                editor
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
            post   /releases/{pulse}/withdrawal  editor
            get    /pulses/{pulse}/participation editor
            get    /pulses/{pulse}/questions/{question}/texts         editor
            delete /pulses/{pulse}/questions/{question}/texts         editor
            delete /pulses/{pulse}/questions/{question}/texts/{id}    editor
            post   /pulses/{pulse}/questions/{question}/texts/release editor
            post   /pulses/{pulse}/questions/{question}/texts/{id}/factor editor
            post   /pulses/{id}/archiving        editor
            get    /signals                      editor manager
            post   /signals                      manager
            get    /signals/{id}                 editor manager
            delete /signals/{id}                 manager
            put    /signals/{id}/stance          manager
            delete /signals/{id}/stance          manager
            delete /signals/{id}/text            editor
            post   /signals/{id}/pulse           editor
            post   /duties                       editor
            get    /duties/{id}/owner            editor
            put    /duties/{id}/owner            editor
            post   /duties/{id}/examination      editor
            put    /duties/{id}/answer           editor
            put    /duties/{id}/effect           manager
            get    /me/duties                    manager
            get    /ministries/{id}              admin
            put    /ministries/{id}              admin
            get    /me/ministries                ministry
            post   /dispatches                   ministry
            get    /dispatches                   editor land ministry
            get    /dispatches/{id}              editor land ministry
            delete /dispatches/{id}              ministry
            get    /dispatches/{id}/profile      editor land ministry
            get    /dispatches/profile           editor land ministry
            get    /dispatches/inbox             manager
            put    /dispatches/{id}/rating       manager
            delete /dispatches/{id}/rating       manager
            get    /me/muted-topics              manager
            put    /me/muted-topics              manager
            post   /factors                      editor manager
            delete /factors/{id}                 editor
            put    /factors/{id}/opinion         manager
            delete /factors/{id}/opinion         manager
            post   /factors/{id}/merge           editor
            post   /practices                    editor manager
            put    /practices/{id}               editor manager
            delete /practices/{id}               editor manager
            put    /practices/{id}/adoption      manager
            delete /practices/{id}/adoption      manager
            get    /audit                        admin
            get    /audit/verification           admin
            get    /sheet                        invited
            put    /sheet                        invited
            delete /sheet                        invited
            """;

    private RoleMatrix() {}

    /** A method and an address, with those who may. */
    public record Rule(String operation, Set<String> roles) {
        static Rule of(String line) {
            List<String> words = List.of(line.split(" +"));
            return new Rule(words.get(0) + " " + words.get(1), new TreeSet<>(words.subList(2, words.size())));
        }

        /** At a thing that is not there, with a body that is refused: only the door is tried. */
        public Response attempt(RequestSpecification caller) {
            String[] operation = this.operation.split(" ");
            if (operation[0].equals("put") || operation[0].equals("post")) {
                caller.contentType(ContentType.JSON).body("{}");
            }
            return caller.request(operation[0], operation[1].replaceAll("\\{\\w+}", "aaaaaaaaaa"));
        }

        /** Whether an answer is what somebody with this role gets. */
        public void holds(String role, Response answer) {
            if (roles.contains(role)) {
                assertThat(answer.statusCode())
                        .as("%s as %s", this, role)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                assertThat(answer.statusCode()).as("%s as %s", this, role).isEqualTo(403);
            }
            refusesInShape(answer);
        }

        /** Whether an answer is what somebody without any credentials gets. */
        public void holdsForNobody(Response answer) {
            assertThat(answer.statusCode()).as("%s as nobody", this).isEqualTo(401);
            refusesInShape(answer);
        }

        private static void refusesInShape(Response answer) {
            if (answer.statusCode() >= 400) {
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    public static Stream<Rule> rules() {
        return TABLE.lines().map(Rule::of);
    }
}
