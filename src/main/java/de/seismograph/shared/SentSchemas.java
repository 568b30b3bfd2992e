package de.seismograph.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says in the contract which fields an answer always has. The records say it already: a component is there unless it is
 * nullable, or may be empty, and its record leaves such out.
 */
final class SentSchemas {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String ALWAYS = JsonInclude.Include.ALWAYS.name();
    private static final String NON_EMPTY = JsonInclude.Include.NON_EMPTY.name();

    private final Map<String, ClassInfo> records = new HashMap<>();

    private SentSchemas(IndexView index) {
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().packagePrefix().startsWith("de.seismograph."))
                // A record inside may have the name that a schema gives to another: the one that is described is the
                // one sent.
                .sorted(Comparator.comparing(type -> !type.hasDeclaredAnnotation(Schema.class)))
                .forEach(type -> records.putIfAbsent(name(type), type));
    }

    /** Schemas of requests stay as they are: what a caller must send is said by constraints. */
    static void requireWhatIsSent(OpenAPI contract, IndexView index, Set<String> requests) {
        SentSchemas sent = new SentSchemas(index);
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo type = sent.records.get(name);
            if (type != null && !requests.contains(name)) {
                fields(type).stream()
                        .filter(field -> schema.getRequired() == null
                                || !schema.getRequired().contains(field))
                        .forEach(schema::addRequired);
            }
        });
    }

    private static List<String> fields(ClassInfo type) {
        String inclusion = inclusion(type);
        return type.recordComponents().stream()
                .filter(component -> isSent(component, inclusion))
                .map(SentSchemas::sentAs)
                .toList();
    }

    private static String sentAs(RecordComponentInfo component) {
        FieldInfo field = component.declaringClass().field(component.name());
        return Optional.ofNullable(field.annotation(JsonProperty.class.getName()))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asString)
                .orElse(component.name());
    }

    private static boolean isSent(RecordComponentInfo component, String inclusion) {
        if (inclusion.equals(ALWAYS)) {
            return true;
        }
        boolean list = component.type().kind() == Type.Kind.PARAMETERIZED_TYPE;
        return !component.type().hasAnnotation(NULLABLE) && !(list && inclusion.equals(NON_EMPTY));
    }

    private static String inclusion(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(JsonInclude.class.getName()))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asEnum)
                .orElse(ALWAYS);
    }

    private static String name(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(Schema.class.getName()))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }
}
