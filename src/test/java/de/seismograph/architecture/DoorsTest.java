package de.seismograph.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every door of the house says who may enter. */
class DoorsTest {
    private static final List<Class<? extends Annotation>> DECISIONS =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

    @Test
    void everyEndpointNamesItsRolesOrIsPublic() {
        methods()
                .that(areEndpoints())
                .should(decideWhoMayEnter())
                .check(new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                        .importPackages("de.seismograph"));
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> decideWhoMayEnter() {
        return new ArchCondition<>("decide who may enter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean decided = DECISIONS.stream()
                        .anyMatch(decision -> method.isAnnotatedWith(decision)
                                || method.getOwner().isAnnotatedWith(decision));
                events.add(new SimpleConditionEvent(method, decided, method.getFullName() + " is undecided"));
            }
        };
    }
}
