package de.seismograph.house;

import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Places to call from, each with an address prefix that no other test has; a trusted proxy tells the service of it. */
public final class Places {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Places() {}

    /** An address in a /24 of its own. */
    public static String anAddress() {
        int next = NEXT.incrementAndGet();
        return "10." + (next >> 8) + "." + (next & 0xff) + ".7";
    }

    /** The request as it comes from there, wherever it was to come from before. */
    public static RequestSpecification from(String address, RequestSpecification request) {
        return ((FilterableRequestSpecification) request)
                .removeHeader(FORWARDED)
                .header(FORWARDED, address);
    }
}
