package de.seismograph.identity;

import de.seismograph.shared.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do: its roles and, exactly where it speaks for one Land, that Land.
 *
 * @param land two-digit key, or {@code null}
 */
record Rights(Set<String> roles, @Nullable String land) {
    /** 01 Schleswig-Holstein to 16 Thüringen. */
    static final String LAND_KEY = "^(?:0[1-9]|1[0-6])$";

    static final String UNKNOWN_LAND = "must be the key of a Land, 01 to 16";

    /**
     * Rights as somebody asks for them.
     *
     * @throws Problem 400 if a Land is missing or superfluous
     */
    static Rights asked(Collection<String> roles, @Nullable String land) {
        if (roles.contains(Role.LAND) && land == null) {
            throw Problem.invalidAt("/land", "The role land needs the key of a Land.");
        }
        if (!roles.contains(Role.LAND) && land != null) {
            throw Problem.invalidAt("/land", "Only the role land goes with a Land.");
        }
        return new Rights(new TreeSet<>(roles), land);
    }

    boolean administer() {
        return roles.contains(Role.ADMIN);
    }

    /** For the record of a change. */
    Map<String, Object> inWords() {
        return land == null ? Map.of("roles", roles) : Map.of("roles", roles, "land", land);
    }

    String[] roleNames() {
        return roles.toArray(String[]::new);
    }
}
