package de.seismograph.region;

import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a closed code list: known to machines by a stable id, to people by a name. */
public sealed interface Code permits Land, Phase, Carrier, Size {
    /** The id in JSON, in files, in addresses and in the database. */
    String id();

    LocalizedText label();

    static <C extends Enum<C> & Code> Optional<C> find(Class<C> list, String id) {
        return Arrays.stream(list.getEnumConstants())
                .filter(code -> code.id().equals(id))
                .findFirst();
    }

    /** All ids of the list, to tell people what would have been possible. */
    static <C extends Enum<C> & Code> String possible(Class<C> list) {
        return Arrays.stream(list.getEnumConstants()).map(Code::id).collect(Collectors.joining(", "));
    }

    /**
     * The code that a query parameter names.
     *
     * @return {@code null} where the parameter is not given
     * @throws Problem 400 listing the possible ids
     */
    static <C extends Enum<C> & Code> @Nullable C inParameter(Class<C> list, String name, @Nullable String id) {
        return id == null
                ? null
                : find(list, id)
                        .orElseThrow(() ->
                                Problem.invalidParameter(name, "\"" + id + "\" is not one of " + possible(list) + "."));
    }
}
