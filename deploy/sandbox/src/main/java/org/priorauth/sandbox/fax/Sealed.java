package org.priorauth.sandbox.fax;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A webhook with its seal, as Standard Webhooks (standardwebhooks.com) makes it: HMAC-SHA256 over id, time and body. */
record Sealed(URI to, String id, String time, String signature, byte[] body) {

    private static final String PREFIX = "whsec_";

    /** @param secret {@code whsec_<base64>} */
    static Sealed of(URI to, String id, byte[] body, String secret, Instant at) {
        String time = Long.toString(at.getEpochSecond());
        return new Sealed(to, id, time, sign(secret, id + "." + time + ".", body), body);
    }

    private static String sign(String secret, String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
