package de.seismograph.judgement;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.SignedInNeighbourhood.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.seismograph.house.AFrame;
import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.region.Land;
import de.seismograph.release.Judged;
import de.seismograph.release.Subject;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JudgingTest {
    private static final Map<String, String> YES = Map.of("helped", "yes");
    private static final Map<String, String> NO = Map.of("helped", "no");

    @Inject
    Judging judging;

    private final Subject subject = new Subject("test", UUID.randomUUID().toString());
    private final Subject another = new Subject("test", UUID.randomUUID().toString());

    @BeforeEach
    void aRoster() {
        aFrame().of(3, Land.BERLIN).imported();
    }

    @Test
    void everyManagerHasOneJudgementAndTheLastOneCounts() {
        judging.put(subject, idOf("11-0001"), YES);
        judging.put(subject, idOf("11-0001"), NO);
        judging.put(subject, idOf("11-0002"), YES);

        assertThat(judging.of(subject, idOf("11-0001"))).isEqualTo(NO);
        assertThat(judging.of(subject, idOf("11-0003"))).isEmpty();
        assertThat(judging.of("test", List.of(subject.id(), another.id()), idOf("11-0002")))
                .isEqualTo(Map.of(subject.id(), YES));
        assertThat(judging.all(subject))
                .extracting(judgement -> judgement.participant().neighbourhood(), Judgement::answers)
                .containsExactlyInAnyOrder(tuple("11-0001", NO), tuple("11-0002", YES));
    }

    @Test
    void whatIsTakenBackIsGone() {
        judging.put(subject, idOf("11-0001"), YES);
        judging.settle(subject);
        judging.put(subject, idOf("11-0001"), Map.of());

        assertThat(judging.of(subject, idOf("11-0001"))).isEmpty();
        assertThat(judging.all(subject)).isEmpty();
        assertThat(rows(subject))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).hasToString("{}"));
        judging.put(another, idOf("11-0001"), YES);
        judging.put(another, idOf("11-0001"), Map.of());
        judging.settle(another);
        assertThat(rows(another)).as("never counted").isEmpty();
    }

    @Test
    void whoeverHasBeenCountedIsNeverFreshAgain() {
        judging.put(subject, idOf("11-0001"), YES);
        judging.put(subject, idOf("11-0002"), YES);
        assertThat(judging.fresh(subject)).isEqualTo(2);
        judging.settle(subject);
        judging.put(subject, idOf("11-0001"), YES);
        assertThat(judging.fresh(subject)).isZero();
        judging.put(subject, idOf("11-0001"), NO);
        assertThat(judging.fresh(subject)).isZero();
        judging.put(subject, idOf("11-0001"), Map.of());
        judging.settle(subject);
        judging.put(subject, idOf("11-0001"), YES);
        assertThat(judging.fresh(subject)).isZero();
        judging.put(subject, idOf("11-0003"), YES);
        assertThat(judging.fresh(subject)).isEqualTo(1);
    }

    @Test
    void whoHasJudgedOneOfTwoThatBecomeOneHasJudgedTheOther() {
        judging.put(subject, idOf("11-0001"), YES);
        judging.put(subject, idOf("11-0002"), YES);
        judging.put(subject, idOf("11-0003"), YES);
        judging.put(subject, idOf("11-0003"), Map.of());
        judging.put(another, idOf("11-0001"), NO);
        judging.settle(another);

        judging.unite(subject, another);

        assertThat(judging.all(another))
                .extracting(judgement -> judgement.participant().neighbourhood(), Judgement::answers)
                .containsExactlyInAnyOrder(tuple("11-0001", NO), tuple("11-0002", YES));
        assertThat(judging.fresh(another)).as("moved ones are new").isEqualTo(1);
        assertThat(rows(subject)).isEmpty();
    }

    @Test
    void noTwoRowsOfOnePersonAreAlike() {
        judging.put(subject, idOf("11-0001"), YES);
        judging.put(another, idOf("11-0001"), YES);

        assertThat(rows(subject)).hasSize(1);
        assertThat((byte[]) rows(subject).get(0).get(0))
                .isNotEqualTo(rows(another).get(0).get(0));
    }

    @Test
    void whoFollowsDoesNotSeeWhatWasSaidBefore() {
        UUID before = idOf("11-0001");
        judging.put(subject, before, YES);
        Caller.admin()
                .contentType("text/csv; charset=utf-8")
                .body("email;name;neighbourhood;language\nnew@example.org;Kim Neu;11-0001;de\n")
                .put("/managers")
                .then()
                .statusCode(200);

        assertThat(judging.of(subject, idOf("11-0001"))).isEmpty();
        assertThat(judging.counted(subject)).extracting(Judged::answers).containsExactly(YES);

        judging.put(subject, idOf("11-0001"), NO);
        assertThat(judging.counted(subject)).extracting(Judged::answers).containsExactly(NO);
    }

    @Test
    void whoAsksToBeForgottenIsForgotten() {
        judging.put(subject, idOf("11-0001"), YES);
        judging.put(another, idOf("11-0001"), YES);
        judging.put(subject, idOf("11-0002"), NO);

        Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("email", AFrame.emailOf("11-0001")))
                .post("/managers/erasure")
                .then()
                .statusCode(204);

        assertThat(rows(subject)).hasSize(1);
        assertThat(rows(another)).isEmpty();
    }

    @Test
    void whatWasNeverSaidIsNotTakenBack() {
        judging.put(subject, idOf("11-0001"), Map.of());

        assertThat(rows(subject)).isEmpty();
    }

    private static List<List<Object>> rows(Subject subject) {
        return Database.rows("select judge, content from judgement where kind = 'test' and subject = ?", subject.id());
    }
}
