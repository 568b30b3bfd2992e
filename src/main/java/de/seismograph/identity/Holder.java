package de.seismograph.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever a browser session belongs to.
 *
 * @param kind how they have signed in: {@code account}, {@code external} or {@code manager}
 * @param name what {@link SignedIn#name()} tells
 * @param edition the edition of what stands behind the name, for {@link Standing}
 * @param land two-digit key, exactly with {@link Role#LAND}
 */
public record Holder(
        String kind,
        String name,
        String edition,
        Set<String> roles,
        @Nullable String land) {
    static final String ACCOUNT = "account";
    static final String EXTERNAL = "external";

    public Holder {
        roles = Set.copyOf(roles);
    }

    static Holder of(Account account) {
        return new Holder(
                ACCOUNT,
                account.name(),
                String.valueOf(account.version()),
                account.roles(),
                account.land().orElse(null));
    }

    static Holder of(ExternalPerson person, String edition, Rights rights) {
        return new Holder(EXTERNAL, person.name(), edition, rights.roles(), rights.land());
    }
}
