package de.seismograph.identity;

import de.seismograph.house.OpenIdProvider;
import de.seismograph.house.OpenIdProvider.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens that claim to be of the organisation's provider. */
@QuarkusTest
class ForgedExternalTokenTest extends ForgedTokens {
    @Inject
    Issuer issuer;

    @Override
    JwtClaimsBuilder genuine() {
        return OpenIdProvider.claims(new Person("admin", List.of("pulse-owners"), null));
    }

    @Override
    String keyId() {
        return OpenIdProvider.KEY_ID;
    }

    @Override
    PrivateKey signing() {
        return OpenIdProvider.privateKey();
    }

    @Override
    PublicKey verifying() {
        return OpenIdProvider.publicKey();
    }

    @Test
    void neitherProviderSignsForTheOther() {
        refused(genuine().jws().keyId(issuer.key().id()).sign(issuer.key().signing()));
        refused(genuine().issuer(issuer.name()).jws().keyId(keyId()).sign(signing()));
        refused(genuine().issuer(issuer.name()).jws().keyId(issuer.key().id()).sign(signing()));
    }

    @Test
    void noTokenWithoutASubject() {
        refused(signed(genuine().remove("sub")));
    }
}
