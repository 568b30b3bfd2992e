package de.seismograph.shared;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Reads the property path of a broken constraint as a place in the request. */
final class Violations {
    private Violations() {}

    /** The first step names the resource method, the second its parameter; a body goes on below it, a query parameter does not. */
    static Problem.Fault fault(Path path, String message) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY -> pointer.append('/').append(node.getName());
                default -> {}
            }
            if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() == null && node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
        }
        return pointer.isEmpty()
                ? Problem.Fault.inParameter(parameter, message)
                : Problem.Fault.at(pointer.toString(), message);
    }
}
