package de.seismograph.shared;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in plain words, and with a pointer, what could not be read in a JSON body. */
final class Unreadable {
    private Unreadable() {}

    /** A refusal for whatever Jackson threw while reading; other I/O failures are no fault of the request's content. */
    static Problem asProblem(IOException thrown) {
        if (thrown instanceof JsonMappingException mapping) {
            if (mapping.getCause() instanceof JsonProcessingException cause
                    && !(cause instanceof JsonMappingException)) {
                return malformed(cause);
            }
            return Problem.invalidAt(pointer(mapping), plain(mapping));
        }
        if (thrown instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        return Problem.invalid("The body cannot be read as UTF-8 JSON.");
    }

    private static Problem malformed(JsonProcessingException thrown) {
        JsonLocation place = thrown.getLocation();
        String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        boolean twice = String.valueOf(thrown.getOriginalMessage()).startsWith("Duplicate field");
        return Problem.invalid(
                twice ? thrown.getOriginalMessage() + where + "." : "This is not well-formed JSON" + where + ".");
    }

    private static String pointer(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String plain(JsonMappingException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return "There is no field \"" + unknown.getPropertyName() + "\" here; known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (thrown instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return "\"" + wrong.getValue() + "\" is not one of "
                    + Arrays.stream(wrong.getTargetType().getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (thrown instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return "This is not " + kind(wrong.getTargetType()) + ".";
        }
        return "This value cannot be read.";
    }

    private static String kind(Class<?> target) {
        if (target == String.class) {
            return "a text";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "a number of the expected kind";
        }
        if (Iterable.class.isAssignableFrom(target) || target.isArray()) {
            return "a list";
        }
        if (target == LocalDate.class) {
            return "a day, such as 2026-03-17";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "a point in time after RFC 3339, such as 2026-03-17T08:00:00Z";
        }
        return "an object of the expected shape";
    }
}
