package de.seismograph.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tokens that claim to be our own. */
@QuarkusTest
class ForgedTokenTest extends ForgedTokens {
    private static final String EDITION = "edition";

    @Inject
    Issuer issuer;

    @Inject
    Accounts accounts;

    @Override
    JwtClaimsBuilder genuine() {
        return Jwt.issuer(issuer.name())
                .audience(Issuer.AUDIENCE)
                .subject("admin")
                .upn("admin")
                .groups(Role.ADMIN)
                .claim(EDITION, accounts.get("admin").version());
    }

    @Override
    String keyId() {
        return issuer.key().id();
    }

    @Override
    PrivateKey signing() {
        return issuer.key().signing();
    }

    @Override
    PublicKey verifying() {
        return issuer.key().verifying();
    }

    @Test
    void noTokenSignedInAnotherWay() {
        refused(genuine()
                .jws()
                .keyId(keyId())
                .algorithm(SignatureAlgorithm.PS256)
                .sign(signing()));
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
}
