package de.seismograph.house;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stands before a mail server, passes everything on, and answers himself for recipients who are not let in. */
final class Doorman implements Closeable {
    private static final String RECIPIENT = "RCPT TO:<";

    private final ServerSocket door;
    private final int inside;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    Doorman(int port, int inside) throws IOException {
        this.inside = inside;
        door = new ServerSocket();
        door.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        start(this::receive);
    }

    void turnAway(String recipient, String answer) {
        answers.put(recipient, answer);
    }

    void letIn(String recipient) {
        answers.remove(recipient);
    }

    void letEverybodyIn() {
        answers.clear();
    }

    private void receive() throws IOException {
        while (!door.isClosed()) {
            Socket visitor = door.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), inside);
            start(() -> passOut(server, visitor));
            start(() -> passIn(visitor, server));
        }
    }

    private static void passOut(Socket server, Socket visitor) throws IOException {
        try (server;
                visitor) {
            server.getInputStream().transferTo(visitor.getOutputStream());
        }
    }

    private void passIn(Socket visitor, Socket server) throws IOException {
        try (server;
                visitor;
                BufferedReader said = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1))) {
            String line = said.readLine();
            while (line != null) {
                String answer = answerTo(line);
                say(answer == null ? line : answer, answer == null ? server : visitor);
                line = said.readLine();
            }
        }
    }

    private @Nullable String answerTo(String line) {
        if (!line.toUpperCase(Locale.ROOT).startsWith(RECIPIENT)) {
            return null;
        }
        return answers.get(line.substring(RECIPIENT.length(), line.indexOf('>')));
    }

    private static void say(String line, Socket to) throws IOException {
        OutputStream ear = to.getOutputStream();
        ear.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        ear.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** A conversation that may end when either side hangs up. */
    private interface Conversation {
        void hold() throws IOException;
    }

    private static void start(Conversation conversation) {
        Thread thread = new Thread(
                () -> {
                    try {
                        conversation.hold();
                    } catch (IOException hungUp) {
                        // the conversation is over
                    }
                },
                "doorman");
        thread.setDaemon(true);
        thread.start();
    }
}
