package org.priorauth.intake.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;

/** A paper with its bytes, on its way into the table. */
public record Enclosure(DocumentRef ref, byte[] content) {

    /** The stage that serves the bytes. */
    public static final String OWNER = "intake";

    public static Enclosure of(UUID id, String title, Code type, String mediaType, byte[] content) {
        return new Enclosure(new DocumentRef(id, OWNER, title, type, mediaType, content.length, sha256(content)),
                content);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
