package de.seismograph.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** An OpenID provider as an organisation has one, with a key of its own. Whoever comes by browser is let in at once. */
@Startup
@Singleton
public class OpenIdProvider {
    public static final String CLIENT = "seismograph-web";
    public static final String AUDIENCE = "seismograph-api";
    public static final String KEY_ID = "key-of-the-organisation";

    private final int port;
    private final KeyPair key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Person atTheBrowser = new Person("b.editor", List.of("pulse-editors"), null);
    private volatile String client = CLIENT;
    private volatile @Nullable String home;
    private HttpServer server;

    /** Somebody the provider knows. */
    public record Person(String name, List<String> groups, String land) {}

    OpenIdProvider(@ConfigProperty(name = "house.provider.port") int port) throws GeneralSecurityException {
        this.port = port;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
    }

    @PostConstruct
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    @PreDestroy
    void close() {
        server.stop(0);
    }

    private static OpenIdProvider ours() {
        return CDI.current().select(OpenIdProvider.class).get();
    }

    /** Nobody answers at its address until it {@link #comesBack()}. */
    public static void goesAway() {
        ours().close();
    }

    public static void comesBack() throws IOException {
        ours().open();
    }

    /** Who will log in by browser from now on. */
    public static void meets(Person person) {
        ours().atTheBrowser = person;
    }

    /** Where browsers are sent back to, whatever the service takes for its own address; {@code null} believes it. */
    public static void sendsBackTo(@Nullable String home) {
        ours().home = home;
    }

    /** Whether identity tokens are for somebody else from now on. */
    public static void mistakesTheClient(boolean wrong) {
        ours().client = wrong ? "somebody else" : CLIENT;
    }

    public static String issuer() {
        return "http://127.0.0.1:" + ours().port;
    }

    public static PrivateKey privateKey() {
        return ours().key.getPrivate();
    }

    public static PublicKey publicKey() {
        return ours().key.getPublic();
    }

    /** What a token for somebody says, to be changed or signed. */
    public static JwtClaimsBuilder claims(Person person) {
        JwtClaimsBuilder claims = Jwt.issuer(issuer())
                .audience(AUDIENCE)
                .subject(UUID.nameUUIDFromBytes(person.name().getBytes(StandardCharsets.UTF_8))
                        .toString())
                .preferredUserName(person.name())
                .claim("realm_access", Map.of("roles", person.groups()))
                .expiresIn(300);
        return person.land() == null ? claims : claims.claim("land", person.land());
    }

    public static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(ours().key.getPrivate());
    }

    public static String tokenOf(Person person) {
        return signed(claims(person));
    }

    private JsonObject discovery() {
        String base = "http://127.0.0.1:" + port;
        return new JsonObject()
                .put("issuer", base)
                .put("authorization_endpoint", base + "/authorize")
                .put("token_endpoint", base + "/token")
                .put("jwks_uri", base + "/keys")
                .put("end_session_endpoint", base + "/logout");
    }

    private JsonObject keys() {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", KEY_ID)
                                        .put("n", encoded(open.getModulus()))
                                        .put("e", encoded(open.getPublicExponent()))));
    }

    private static String encoded(BigInteger number) {
        byte[] octets = number.toByteArray();
        byte[] magnitude = octets[0] == 0 ? Arrays.copyOfRange(octets, 1, octets.length) : octets;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        String back = asked.get("redirect_uri");
        String door = home == null ? back : home + URI.create(back).getPath();
        exchange.getResponseHeaders().add("Location", door + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Only who can tell the verifier of the challenge gets tokens, once. */
    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(given.get("code"));
        if (asked == null || !asked.get("code_challenge").equals(challenge(given.get("code_verifier")))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        JwtClaimsBuilder id = claims(atTheBrowser).audience(client).claim("nonce", asked.get("nonce"));
        answer(
                exchange,
                new JsonObject()
                        .put("token_type", "Bearer")
                        .put("expires_in", 300)
                        .put("access_token", tokenOf(atTheBrowser))
                        .put("id_token", id.jws().keyId(KEY_ID).sign(key.getPrivate())));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> a));
    }

    private static void answer(HttpExchange exchange, JsonObject json) throws IOException {
        byte[] body = json.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
