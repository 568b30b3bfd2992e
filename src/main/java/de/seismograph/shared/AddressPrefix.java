package de.seismograph.shared;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as coarse as the many addresses that one subscriber may have: an IPv4 /24 or an IPv6 /56. Kept in
 * memory only.
 */
public final class AddressPrefix {
    private static final int IPV4_OCTETS = 4;
    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 7;

    private final String prefix;

    private AddressPrefix(String prefix) {
        this.prefix = prefix;
    }

    /** Behind a trusted proxy the address it forwards, see {@code quarkus.http.proxy}; otherwise that of the connection. */
    public static AddressPrefix of(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return of(address == null ? "" : String.valueOf(address.hostAddress()));
    }

    /** What is no address, such as a made-up name from a proxy, counts as one place. */
    static AddressPrefix of(String address) {
        byte[] octets = NetUtil.createByteArrayFromIpAddressString(address);
        if (octets == null) {
            return new AddressPrefix("");
        }
        int length = octets.length == IPV4_OCTETS ? IPV4_PREFIX : IPV6_PREFIX;
        return new AddressPrefix(HexFormat.of().formatHex(Arrays.copyOf(octets, length)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressPrefix another && another.prefix.equals(prefix);
    }

    @Override
    public int hashCode() {
        return prefix.hashCode();
    }

    /** Addresses must not reach a log by accident. */
    @Override
    public String toString() {
        return "an address";
    }
}
