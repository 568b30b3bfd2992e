package de.seismograph.house;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks HTTP octet by octet, for requests that no client library would send. */
public final class Wire {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private Wire() {}

    /** What came back, as text. */
    public record Answer(String text) {
        public int status() {
            Matcher status = STATUS.matcher(text);
            return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
        }

        public boolean isProblem() {
            return text.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
        }
    }

    /**
     * Sends a request and reads until the service hangs up.
     *
     * @param head request line and headers but Host and Connection, each ended by CR LF
     */
    public static Answer send(String head, byte[] body) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write((head + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            write(out, body);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return new Answer(answer.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service that refuses early need not read on. */
    private static void write(OutputStream out, byte[] body) {
        try {
            out.write(body);
            out.flush();
        } catch (IOException hungUp) {
            // what it had to say is read next
        }
    }

    /** A request with a JSON body of announced length. */
    public static Answer json(String line, byte[] body) {
        return send(line + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n", body);
    }

    /** A request with a JSON body in one chunk. */
    public static Answer chunked(String line, byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunks.writeBytes(body);
        chunks.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return send(
                line + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n", chunks.toByteArray());
    }

    public static Answer get(String path) {
        return send("GET " + path + " HTTP/1.1\r\n", new byte[0]);
    }
}
