package de.seismograph.shared;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods an address has: RFC 9110 wants them in {@code Allow} of a 405, which the framework leaves out. */
@Singleton
class AllowedMethods {
    private final List<Door> doors;

    AllowedMethods(BeanManager beans) {
        doors = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::doors)
                .toList();
    }

    private record Door(String method, Pattern address) {}

    private static Stream<Door> doors(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verbs(method).map(verb -> new Door(verb, address(base, method))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static Pattern address(String base, Method method) {
        Path path = method.getAnnotation(Path.class);
        String whole = Stream.of(base, path == null ? "" : path.value())
                .flatMap(part -> Arrays.stream(part.split("/", -1)))
                .filter(step -> !step.isEmpty())
                .map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
                .collect(Collectors.joining("/"));
        return Pattern.compile("/?" + whole + "/?");
    }

    /** The methods of an address, without the base of the API; none if there is no such address. */
    Set<String> of(String address) {
        Set<String> methods = doors.stream()
                .filter(door -> door.address().matcher(address).matches())
                .map(Door::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }
}
