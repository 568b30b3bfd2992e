package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.pulse.Scheduling;
import de.seismograph.region.Land;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role that serves published data sees what is published; the database itself keeps everything else from it. */
@QuarkusTest
class ReadingSideTest {
    private static final String FORBIDDEN = "42501";
    private static final List<String> PUBLISHED = List.of(
            "published.cell",
            "published.pairs",
            "published.release",
            "published.summary",
            "published.summary_cell",
            "published.text",
            "published.topic",
            "published.wave");

    @Inject
    @DataSource("reading")
    javax.sql.DataSource reading;

    @Inject
    Scheduling scheduling;

    private final String series = "series-" + UUID.randomUUID();

    @AfterEach
    void goOn() {
        SettableClock.run();
    }

    @Test
    void everythingButThePublishedViewsIsForbidden() throws SQLException {
        String sheets = "public.sheet_" + answered(aPulse().asking(AQuestion.yesNo("q1")));

        List<String> all = relations();

        assertThat(all).containsAll(PUBLISHED).contains(sheets, "public.invitation", "public.audit_entry");
        for (String relation : all) {
            if (PUBLISHED.contains(relation)) {
                assertThat(count(relation)).as(relation).isNotNegative();
            } else {
                forbidden("select * from " + relation);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from published.topic",
                "update published.topic set position = 1",
                "insert into published.topic (id, position) values ('weather', 99)",
                "create table mine (a text)",
                "create table published.mine (a text)",
                "create temporary table mine (a text)",
                "create function mine() returns int language sql as 'select 1'",
                "set role seismograph",
                "copy published.topic to '/tmp/topics'",
                "select pg_read_file('PG_VERSION')"
            })
    void theReadingSideOnlyReads(String sql) {
        forbidden(sql);
    }

    @Test
    void whatIsUnderEmbargoIsNotToBeSeen() throws SQLException {
        Duration embargo = Duration.ofDays(30);
        String pulse = answered(aPulse().asking(AQuestion.yesNo("q1").feeding(series))
                .embargoedUntil(SettableClock.now().plus(embargo)));
        APulse.close(pulse).then().statusCode(200).body("state", equalTo("closed"));
        String ofPulse = " where pulse_id = '" + pulse + "'";

        assertThat(Database.number("select count(*) from published_cell" + ofPulse))
                .isPositive();
        for (String view : List.of("cell", "release", "wave")) {
            assertThat(count("published." + view + ofPulse)).as(view).isZero();
        }
        anybody().get("/trends?indicator=" + series).then().statusCode(400);
        anybody().get("/releases/" + pulse).then().statusCode(404);
        anybody().get("/indicators").then().body("id", not(hasItem(series)));

        SettableClock.letPass(embargo);
        scheduling.tick();

        for (String view : List.of("cell", "release", "wave")) {
            assertThat(count("published." + view + ofPulse)).as(view).isPositive();
        }
        anybody().get("/trends?indicator=" + series).then().statusCode(200);
        anybody().get("/releases/" + pulse).then().statusCode(200);
        anybody().get("/indicators").then().body("id", hasItem(series));
    }

    private static String answered(APulse written) {
        aFrame().of(12, Land.BERLIN).imported();
        String pulse = written.opened();
        Managers.of(pulse).values().forEach(token -> Managers.put(token, Managers.said("q1", "Y")));
        return pulse;
    }

    /** All that can be selected from, so that something new without a decision is found here. */
    private static List<String> relations() {
        return Database.rows("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                           and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                        """).stream().map(row -> (String) row.get(0)).toList();
    }

    private long count(String relation) throws SQLException {
        try (var connection = reading.getConnection();
                var query = connection.createStatement();
                var counted = query.executeQuery("select count(*) from " + relation)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private void forbidden(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = reading.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        denied -> assertThat(denied.getSQLState())
                                .as(denied.getMessage())
                                .isEqualTo(FORBIDDEN));
    }
}
