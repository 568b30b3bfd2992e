package de.seismograph.operation;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps out of traces who called and with which address: ids, names and codes are part of it. The route stays. */
@ApplicationScoped
class DiscreetSpans implements SpanProcessor {
    private static final List<AttributeKey<String>> PERSONAL = List.of(
                    "url.path",
                    "url.query",
                    "url.full",
                    "client.address",
                    "network.peer.address",
                    "user_agent.original",
                    "enduser.id")
            .stream()
            .map(AttributeKey::stringKey)
            .toList();

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        PERSONAL.stream()
                .filter(attribute -> span.getAttribute(attribute) != null)
                .forEach(attribute -> span.setAttribute(attribute, "-"));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // what has ended cannot be changed
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
