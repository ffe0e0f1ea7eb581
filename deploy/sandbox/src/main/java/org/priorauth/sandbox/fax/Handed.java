package org.priorauth.sandbox.fax;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A fax as it was handed over, held to the rules of the interface. */
record Handed(String to, UUID reference, Optional<URI> callback, byte[] paper) {

    private static final String NUMBER = "\\+?[0-9]{7,15}";

    /** Empty where something is missing or wrong. */
    static Optional<Handed> read(String to, String reference, String callback, byte[] paper) {
        if (to == null || !to.matches(NUMBER) || !isPaper(paper)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Handed(to, UUID.fromString(reference),
                    Optional.ofNullable(callback).map(URI::create), paper));
        } catch (IllegalArgumentException | NullPointerException wrong) {
            return Optional.empty();
        }
    }

    private static boolean isPaper(byte[] paper) {
        String head = paper == null ? "" : new String(paper, 0, Math.min(4, paper.length), StandardCharsets.ISO_8859_1);
        return Stream.of("%PDF", "II*\0", "MM\0*").anyMatch(head::equals);
    }

    /** Its id is made of line and reference, so that a repetition after a restart is the same fax. */
    Fax onto(String line, Instant done) {
        String id = UUID.nameUUIDFromBytes((line + " " + reference).getBytes(StandardCharsets.UTF_8)).toString();
        return new Fax(line, id, reference.toString(), callback, paper.length, sha256(paper), Fate.of(to), done);
    }

    private static String sha256(byte[] paper) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
