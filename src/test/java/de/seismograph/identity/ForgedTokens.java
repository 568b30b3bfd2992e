package de.seismograph.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.seismograph.house.Caller;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes or changes a token without the key is told 401, and nothing breaks, whose ever token it claims to be. */
abstract class ForgedTokens {
    /** What a genuine token of somebody with the role admin says. */
    abstract JwtClaimsBuilder genuine();

    abstract String keyId();

    abstract PrivateKey signing();

    abstract PublicKey verifying();

    @Test
    void aGenuineTokenPasses() {
        sent(signed(genuine())).statusCode(200).body("roles", hasItem(Role.ADMIN));
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
        byte[] der = verifying().getEncoded();
        String base64 = Base64.getEncoder().encodeToString(der);
        String pem = "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
        String payload = signed(genuine()).split("\\.")[1];
        for (byte[] secret :
                new byte[][] {der, base64.getBytes(StandardCharsets.US_ASCII), pem.getBytes(StandardCharsets.US_ASCII)
                }) {
            String content = encoded("{\"alg\":\"HS256\",\"kid\":\"" + keyId() + "\"}") + "." + payload;
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII))));
        }
    }

    @Test
    void noTokenThatWasTamperedWith() {
        String[] parts = signed(genuine()).split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refused(parts[0] + "." + encoded(payload.replaceFirst("\"sub\":\"", "\"sub\":\"x")) + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA");
    }

    @Test
    void noTokenOfAnotherKey() {
        IssuerKey foreign = IssuerKey.create(new SecureRandom());
        refused(genuine().jws().keyId(keyId()).sign(foreign.signing()));
    }

    @Test
    void noTokenOfAKeyThatNobodyKnows() {
        IssuerKey foreign = IssuerKey.create(new SecureRandom());
        refused(genuine().jws().keyId("nobody-knows-it").sign(foreign.signing()));
        refused(genuine().jws().keyId("nobody-knows-it").sign(signing()));
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

    String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(keyId()).sign(signing());
    }

    static void refused(String token) {
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
