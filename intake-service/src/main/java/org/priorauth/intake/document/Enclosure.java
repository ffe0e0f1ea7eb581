package org.priorauth.intake.document;

import java.util.UUID;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Sha256;

/** A paper with its bytes, on its way into the table. */
public record Enclosure(DocumentRef ref, byte[] content) {

    /** The stage that serves the bytes. */
    public static final String OWNER = "intake";

    public static Enclosure of(UUID id, String title, Code type, String mediaType, byte[] content) {
        return new Enclosure(new DocumentRef(id, OWNER, title, type, mediaType, content.length, Sha256.of(content)),
                content);
    }
}
