package de.seismograph.identity;

import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes or changes a token without the key is told 401, and nothing breaks. */
@QuarkusTest
class ForgedTokenTest {
    private static final String EDITION = "edition";

    @Inject
    Issuer issuer;

    @Inject
    Accounts accounts;

    @Test
    void aGenuineTokenPasses() {
        sent(signed(genuine())).statusCode(200).body("name", equalTo("admin"));
    }

    @Test
    void noTokenWithoutASignature() {
        String payload = signed(genuine()).split("\\.")[1];
        refused(encoded("{\"alg\":\"none\"}") + "." + payload + ".");
        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload);
        String[] parts = signed(genuine()).split("\\.");
        refused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void noTokenSignedWithThePublicKeyAsASecret() throws Exception {
        byte[] der = issuer.key().verifying().getEncoded();
        String base64 = issuer.key().publicKey();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
        String payload = signed(genuine()).split("\\.")[1];
        for (byte[] secret :
                new byte[][] {der, base64.getBytes(StandardCharsets.US_ASCII), pem.getBytes(StandardCharsets.US_ASCII)
                }) {
            String content =
                    encoded("{\"alg\":\"HS256\",\"kid\":\"" + issuer.key().id() + "\"}") + "." + payload;
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII))));
        }
    }

    @Test
    void noTokenThatWasTamperedWith() {
        String[] parts = signed(genuine()).split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refused(parts[0] + "." + encoded(payload.replace("\"admin\"", "\"editor\"")) + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA");
    }

    @Test
    void noTokenOfAnotherKey() {
        IssuerKey foreign = IssuerKey.create(new SecureRandom());
        refused(genuine().jws().keyId(issuer.key().id()).sign(foreign.signing()));
    }

    @Test
    void noTokenSignedInAnotherWay() {
        refused(genuine()
                .jws()
                .algorithm(SignatureAlgorithm.PS256)
                .sign(issuer.key().signing()));
    }

    @Test
    void noTokenForAnotherReaderOrOfAnotherIssuer() {
        refused(signed(genuine().audience("another-service")));
        refused(signed(genuine().issuer("https://elsewhere.example")));
    }

    @Test
    void noTokenThatHasExpired() {
        refused(signed(genuine().issuedAt(1_700_000_000).expiresAt(1_700_003_600)));
    }

    @Test
    void noTokenOfAnAccountThatIsGoneOrHasChanged() {
        refused(signed(genuine().subject("nobody").upn("nobody")));
        refused(signed(genuine().claim(EDITION, -1L)));
        refused(signed(genuine().claim(EDITION, "x")));
        refused(signed(genuine().claim(EDITION, Set.of("x"))));
        refused(signed(genuine().remove(EDITION)));
        refused(signed(genuine().remove("sub")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "..",
                ".a.",
                "e30..e30",
                "e30.e30.e30.e30",
                "a.b.c",
                "e30.e30.e30",
                "eyJhbGciOiJSUzI1NiJ9.e30.",
                "eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.c2ln",
                "eyJhbGciOjF9.e30.c2ln",
                "eyJhbGciOiJSUzI1NiJ9.W10.c2ln",
                "a.b.c.d.e",
                "%00",
                "ü"
            })
    void noNonsense(String token) {
        refused(token);
    }

    @Test
    void noOtherUseOfTheHeader() {
        for (String header : new String[] {"Bearer", "Bearer ", "bearer", "Basic YWRtaW46YWRtaW4=", "Token x", ""}) {
            Caller.anybody()
                    .header("Authorization", header)
                    .get("/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    private JwtClaimsBuilder genuine() {
        return Jwt.issuer(issuer.name())
                .audience(Issuer.AUDIENCE)
                .subject("admin")
                .upn("admin")
                .groups(Role.ADMIN)
                .claim(EDITION, accounts.get("admin").version());
    }

    private String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(issuer.key().id()).sign(issuer.key().signing());
    }

    private static void refused(String token) {
        sent(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:unauthorized"));
    }

    private static ValidatableResponse sent(String token) {
        return Caller.anybody()
                .header("Authorization", "Bearer " + token)
                .get("/me")
                .then();
    }

    private static String encoded(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
