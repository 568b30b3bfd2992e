package de.seismograph.duty;

import de.seismograph.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer is owed to. */
record Cause(
        Origin origin,
        String topic,
        @Nullable String pulse,
        @Nullable String signal,
        LocalizedText title,
        List<Reason> reasons) {}
