package de.seismograph.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Bounds every body, whether its length is announced or it comes in chunks: 64 KiB, or 8 MiB where a file is taken. */
public class BodyLimit {
    public static final long USUAL = 64 * 1024;
    public static final long FILE = 8 * 1024 * 1024;

    @ServerRequestFilter
    void bound(ContainerRequestContext request, ResourceInfo resource) {
        long limit = resource.getResourceMethod().isAnnotationPresent(LargeBody.class) ? FILE : USUAL;
        if (announced(request.getHeaderString("Content-Length")) > limit) {
            throw Problem.tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), limit));
        }
    }

    /** The length that a request names; endless where that is no number. */
    static long announced(@Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long limit;
        private long read;

        Bounded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int octets = super.read(buffer, offset, length);
            count(Math.max(octets, 0));
            return octets;
        }

        private void count(int octets) {
            read += octets;
            if (read > limit) {
                throw Problem.tooLarge(limit);
            }
        }
    }
}
