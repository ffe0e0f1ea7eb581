package org.priorauth.inbox.fax;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The seal on a webhook, as Standard Webhooks (standardwebhooks.com) makes it: HMAC-SHA256 over id, time and body.
 *
 * @param time seconds since 1970
 * @param signature one or more, each {@code v1,<base64>}, a space between
 */
record Seal(String id, String time, String signature) {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int LONGEST = 500;

    /** What is wrong with it; empty where it is genuine and of now. */
    Optional<String> fault(String secret, byte[] body, Instant now, Duration tolerance) {
        if (isMissing(id) || isMissing(time) || isMissing(signature)) {
            return Optional.of("webhook.unsigned");
        }
        if (!time.matches("\\d{1,12}") || !isOfNow(now, tolerance)) {
            return Optional.of("webhook.stale");
        }
        return isGenuine(secret, body) ? Optional.empty() : Optional.of("webhook.forged");
    }

    private static boolean isMissing(String part) {
        return part == null || part.isBlank() || part.length() > LONGEST;
    }

    private boolean isOfNow(Instant now, Duration tolerance) {
        return Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now).abs().compareTo(tolerance) <= 0;
    }

    private boolean isGenuine(String secret, byte[] body) {
        byte[] ours = sign(secret, id, time, body).getBytes(StandardCharsets.UTF_8);
        return Stream.of(signature.split(" "))
                .anyMatch(one -> MessageDigest.isEqual(ours, one.getBytes(StandardCharsets.UTF_8)));
    }

    static String sign(String secret, String id, String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(secret), "HmacSHA256"));
            mac.update((id + "." + time + ".").getBytes(StandardCharsets.UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] key(String secret) {
        return secret.startsWith(PREFIX)
                ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }
}
