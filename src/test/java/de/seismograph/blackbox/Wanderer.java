package de.seismograph.blackbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser in slow motion: goes one step at a time, keeps the cookies of each host, and fills in forms. */
final class Wanderer {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    /** Where a step has led. */
    record Page(URI address, int status, String location, String text) {
        URI next() {
            return address.resolve(location);
        }

        /** Where its form goes. */
        URI form() {
            Matcher form = FORM.matcher(text);
            if (!form.find()) {
                throw new IllegalStateException("There is no form in: " + text);
            }
            return address.resolve(form.group(1).replace("&amp;", "&"));
        }

        Map<String, String> hiddenFields() {
            Map<String, String> fields = new TreeMap<>();
            HIDDEN.matcher(text).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            return fields;
        }
    }

    Page get(URI address) throws IOException, InterruptedException {
        return step(HttpRequest.newBuilder(address).GET());
    }

    Page submit(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return step(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** What the host of an address has left here. */
    Map<String, String> cookiesOf(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), host -> new TreeMap<>());
    }

    private Page step(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI address = request.build().uri();
        Map<String, String> known = cookiesOf(address);
        if (!known.isEmpty()) {
            request.header(
                    "Cookie",
                    known.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(line -> keep(known, line));
        return new Page(
                address,
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(""),
                answer.body());
    }

    private static void keep(Map<String, String> known, String line) {
        String[] cookie = line.split(";", 2)[0].split("=", 2);
        if (cookie[1].isEmpty() || line.contains("Max-Age=0")) {
            known.remove(cookie[0]);
        } else {
            known.put(cookie[0], cookie[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
