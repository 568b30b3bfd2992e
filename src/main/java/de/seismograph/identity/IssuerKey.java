package de.seismograph.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The RSA key pair that signs and verifies the tokens of this service. RSA, because quarkus-oidc reads a local public key as an
 * RSA key only.
 */
record IssuerKey(String id, PrivateKey signing, PublicKey verifying) {
    /** BSI TR-02102-1 asks for at least 3000 bits. */
    private static final int BITS = 3072;

    private static final String HEADER = "-----BEGIN PRIVATE KEY-----\n";
    private static final String FOOTER = "\n-----END PRIVATE KEY-----\n";

    static IssuerKey create(SecureRandom chance) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS, chance);
            return of((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has RSA and SHA-256", e);
        }
    }

    /**
     * Reads what {@link #pem()} wrote.
     *
     * @throws GeneralSecurityException if the text is no RSA private key in PKCS#8 of a sufficient size
     */
    static IssuerKey read(String pem) throws GeneralSecurityException {
        String body = pem.replace(HEADER.strip(), "").replace(FOOTER.strip(), "");
        byte[] der = decode(body);
        if (KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)) instanceof RSAPrivateCrtKey key
                && key.getModulus().bitLength() >= BITS) {
            return of(key);
        }
        throw new GeneralSecurityException("the key is incomplete or has fewer than " + BITS + " bits");
    }

    private static IssuerKey of(RSAPrivateCrtKey key) throws GeneralSecurityException {
        PublicKey verifying = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        return new IssuerKey(fingerprint(verifying), key, verifying);
    }

    String pem() {
        return HEADER + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(signing.getEncoded()) + FOOTER;
    }

    /** The public key in X.509, Base64, as quarkus-oidc takes it. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(verifying.getEncoded());
    }

    /** The private key never reaches a log. */
    @Override
    public String toString() {
        return "issuer key " + id;
    }

    private static byte[] decode(String body) throws GeneralSecurityException {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("the text is not Base64", e);
        }
    }

    private static String fingerprint(PublicKey key) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
