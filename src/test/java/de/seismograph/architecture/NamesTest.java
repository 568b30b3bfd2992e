package de.seismograph.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Names say what something is, and every package says where nothing may be missing; in tests too. */
class NamesTest {
    private static final String EMPTY_WORDS = ".*(Util|Helper|Manager|Service|Impl|Dto|Base)s?";

    /** Managers of neighbourhoods: people. */
    private static final Set<String> PEOPLE = Set.of(
            "de.seismograph.invitation.Manager",
            "de.seismograph.house.Managers",
            "de.seismograph.house.SignedInNeighbourhood");

    private final JavaClasses house = new ClassFileImporter().importPackages("de.seismograph");

    @Test
    void noNameEndsInAnEmptyWord() {
        classes().that(areNamedByUs()).should(haveAFullName()).check(house);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideInAPackage("de.seismograph..")
                .should(liveInANullMarkedPackage())
                .check(house);
    }

    /** Others are in no suite. */
    @Test
    void everyTestIsCalledOne() {
        classes()
                .that()
                .containAnyMethodsThat(metaAnnotatedWith(Testable.class))
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveNameMatching(".*(Test|IT|Simulation|Oracle)")
                .check(house);
    }

    /** The framework adds classes of its own, with an underscore. */
    private static DescribedPredicate<JavaClass> areNamedByUs() {
        return DescribedPredicate.describe(
                "are named by us",
                type -> !PEOPLE.contains(type.getName()) && !type.getName().contains("_"));
    }

    private static ArchCondition<JavaClass> haveAFullName() {
        return new ArchCondition<>("have a name that says something") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean empty = type.getSimpleName().matches(EMPTY_WORDS);
                events.add(new SimpleConditionEvent(type, !empty, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not null-marked"));
            }
        };
    }
}
