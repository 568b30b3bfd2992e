package de.seismograph.release;

import de.seismograph.pulse.Audience;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What neighbourhoods are told apart by. */
public enum Attribute {
    LAND(Attributes::land, Audience::laender),
    SIZE(Attributes::size, Audience::sizes),
    PHASE(Attributes::phase, Audience::phases),
    CARRIER(Attributes::carrier, Audience::carriers);

    private final Function<Attributes, String> of;
    private final Function<Audience, Set<?>> limit;

    Attribute(Function<Attributes, String> of, Function<Audience, Set<?>> limit) {
        this.of = of;
        this.limit = limit;
    }

    String of(Attributes attributes) {
        return of.apply(attributes);
    }

    /** By which attributes an audience has been limited. */
    static Set<Attribute> limiting(Audience audience) {
        Set<Attribute> limiting = EnumSet.allOf(Attribute.class);
        limiting.removeIf(attribute -> attribute.limit.apply(audience).isEmpty());
        return limiting;
    }
}
