package org.priorauth.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns what identifies somebody into something that does not: HMAC-SHA-256 under a tenant's key. */
public final class TenantSecret {

    private static final String ALGORITHM = "HmacSHA256";
    /** 96 bits tell patients and orders apart for good. */
    private static final int CHARACTERS = 24;

    private final byte[] key;

    public TenantSecret(byte[] key) { this.key = key.clone(); }

    /** The same for the same text, 24 characters of hex. */
    public String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, CHARACTERS);
        } catch (GeneralSecurityException thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
