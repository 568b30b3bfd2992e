package de.seismograph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What administrators and editors do before and after the answers come in, through the API. */
final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LAENDER = 16;
    private static final List<String> PHASES = List.of("preparation", "implementation", "consolidation");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String authorization;

    Desk(int port) throws IOException, InterruptedException {
        address = "http://127.0.0.1:" + port;
        String credentials = JSON.createObjectNode()
                .put("name", "admin")
                .put("password", MeasuredProcess.PASSWORD)
                .toString();
        HttpRequest login = HttpRequest.newBuilder(URI.create(address + "/api/v1/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(credentials))
                .build();
        authorization =
                "Bearer " + JSON.readTree(answer(login)).get("accessToken").asText();
    }

    /** As many neighbourhoods in equal shares over the Laender, each with its manager. */
    void importRoster(int neighbourhoods) throws IOException, InterruptedException {
        put("neighbourhoods", IntStream.range(0, neighbourhoods)
                .mapToObj(i -> "N-%05d,Quartier %d,%02d000000,%s,municipal,city"
                        .formatted(i, i, 1 + i % LAENDER, PHASES.get(i / LAENDER % PHASES.size())))
                .collect(Collectors.joining("\n", "id,name,ags,phase,carrier,size\n", "\n")));
        put("managers", IntStream.range(0, neighbourhoods)
                .mapToObj(i -> "manager%d@example.org,Manager %d,N-%05d,de".formatted(i, i, i))
                .collect(Collectors.joining("\n", "email,name,neighbourhood,language\n", "\n")));
    }

    /** Drafts and opens a pulse of one five-point question on each topic; gives its id. */
    String openPulse(String period, List<String> topics) throws IOException, InterruptedException {
        var draft = JSON.createObjectNode();
        draft.putObject("title").put("de", "Messung " + period);
        draft.putObject("occasion").put("de", "Messung");
        draft.put("period", period);
        draft.put("closesAt", Instant.now().plus(Duration.ofDays(2)).toString());
        var questions = draft.putArray("questions");
        for (int i = 0; i < topics.size(); i++) {
            questions
                    .addObject()
                    .put("id", "q" + (i + 1))
                    .put("topic", topics.get(i))
                    .put("indicator", topics.get(i) + "-change")
                    .put("kind", "five-point");
        }
        JsonNode pulse = JSON.readTree(answer(request("pulses", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(draft.toString()))
                .build()));
        String id = pulse.get("id").asText();
        post("pulses/" + id + "/opening");
        return id;
    }

    void closePulse(String id) throws IOException, InterruptedException {
        post("pulses/" + id + "/closing");
    }

    /** The body of a public page. */
    String read(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private void put(String what, String csv) throws IOException, InterruptedException {
        answer(request(what, "text/csv")
                .PUT(HttpRequest.BodyPublishers.ofString(csv))
                .build());
    }

    private void post(String what) throws IOException, InterruptedException {
        answer(request(what, "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String what, String type) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + what))
                .header("Authorization", authorization)
                .header("Content-Type", type);
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
