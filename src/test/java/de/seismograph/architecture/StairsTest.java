package de.seismograph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stairs lead down: a room may use only the rooms listed for it. */
class StairsTest {
    private static final String HOUSE = "de.seismograph.";

    private static final Map<String, List<String>> STAIRS = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("database", List.of("shared")),
            Map.entry("statistics", List.of()),
            Map.entry("web", List.of()),
            Map.entry("mail", List.of("shared")),
            Map.entry("identity", List.of("mail", "shared")),
            Map.entry("audit", List.of("identity", "shared")),
            Map.entry("region", List.of("identity", "shared")),
            Map.entry("topic", List.of("region", "identity", "shared")),
            Map.entry("pulse", List.of("topic", "region", "identity", "shared")),
            Map.entry("key", List.of("shared")),
            Map.entry("invitation", List.of("pulse", "topic", "region", "key", "identity", "mail", "shared")),
            Map.entry("answer", List.of("invitation", "pulse", "topic", "region", "key", "identity", "shared")),
            Map.entry(
                    "release",
                    List.of(
                            "statistics",
                            "answer",
                            "invitation",
                            "pulse",
                            "topic",
                            "region",
                            "key",
                            "identity",
                            "shared")),
            Map.entry(
                    "privacy",
                    List.of(
                            "signal",
                            "release",
                            "answer",
                            "invitation",
                            "pulse",
                            "topic",
                            "region",
                            "key",
                            "identity",
                            "mail",
                            "database",
                            "shared")),
            Map.entry(
                    "judgement",
                    List.of("release", "invitation", "pulse", "topic", "region", "key", "identity", "shared")),
            Map.entry(
                    "signal",
                    List.of("judgement", "release", "invitation", "pulse", "topic", "region", "identity", "shared")),
            Map.entry(
                    "dispatch",
                    List.of(
                            "judgement",
                            "release",
                            "invitation",
                            "pulse",
                            "topic",
                            "region",
                            "identity",
                            "mail",
                            "shared")),
            Map.entry(
                    "practice",
                    List.of(
                            "duty",
                            "signal",
                            "judgement",
                            "release",
                            "statistics",
                            "invitation",
                            "pulse",
                            "topic",
                            "region",
                            "identity",
                            "shared")),
            Map.entry("trend", List.of("release", "statistics", "pulse", "topic", "region", "identity", "shared")),
            Map.entry(
                    "duty",
                    List.of(
                            "trend",
                            "signal",
                            "judgement",
                            "release",
                            "invitation",
                            "pulse",
                            "topic",
                            "region",
                            "identity",
                            "mail",
                            "shared")),
            Map.entry("operation", List.of("invitation", "pulse", "database", "mail", "shared")),
            Map.entry(
                    "demo",
                    List.of(
                            "duty",
                            "dispatch",
                            "signal",
                            "practice",
                            "release",
                            "answer",
                            "invitation",
                            "pulse",
                            "topic",
                            "region",
                            "identity",
                            "mail",
                            "shared")));

    private final JavaClasses house =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("de.seismograph");

    @Test
    void roomsUseOnlyRoomsBelowThem() {
        STAIRS.forEach((room, below) -> noClasses()
                .that()
                .resideInAPackage(HOUSE + room)
                .should()
                .dependOnClassesThat(anotherRoomThan(room, below))
                .allowEmptyShould(true)
                .check(house));
    }

    @Test
    void everyRoomIsOnTheList() {
        Set<String> rooms = house.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOUSE))
                .map(name -> name.substring(HOUSE.length()))
                .collect(Collectors.toSet());

        assertThat(rooms).isNotEmpty();
        assertThat(STAIRS.keySet()).containsAll(rooms);
    }

    @Test
    void statisticsIsPure() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "statistics")
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAPackage("java..")
                        .or(resideInAPackage(HOUSE + "statistics"))
                        .or(resideInAPackage("org.apache.commons.statistics.distribution"))
                        .or(resideInAPackage("org.jspecify.annotations"))))
                .allowEmptyShould(true)
                .check(house);
    }

    private static DescribedPredicate<JavaClass> anotherRoomThan(String room, List<String> below) {
        return DescribedPredicate.describe(
                "are in a room that is not below " + room,
                used -> used.getPackageName().startsWith(HOUSE)
                        && !used.getPackageName().equals(HOUSE + room)
                        && !below.contains(used.getPackageName().substring(HOUSE.length())));
    }
}
