package org.priorauth.submission.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.priorauth.submission.payer.Algorithm;

/**
 * One key pair.
 *
 * @param slot its generation, from 1
 * @param activeFrom when it begins to sign; published before
 * @param published the public half as JSON Web Key
 * @param secret the private half, PKCS 8
 */
record SigningKey(String id, Algorithm algorithm, int slot, Instant activeFrom, String published, byte[] secret) {

    private static final int BITS = 3072;

    static SigningKey make(String id, Algorithm algorithm, Rotation.Next next) {
        try {
            PublicJsonWebKey key = algorithm == Algorithm.RS384
                    ? RsaJwkGenerator.generateJwk(BITS)
                    : EcJwkGenerator.generateJwk(EllipticCurves.P384);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm(algorithm.toString());
            return new SigningKey(id, algorithm, next.slot(), next.activeFrom(),
                    key.toJson(OutputControlLevel.PUBLIC_ONLY), key.getPrivateKey().getEncoded());
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance(algorithm == Algorithm.RS384 ? "RSA" : "EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(secret));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("signing key " + id + " cannot be read", damaged);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() { return "SigningKey " + id; }
}
