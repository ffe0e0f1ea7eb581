package org.priorauth.contracts;

import java.util.UUID;

/**
 * A document that stays with the service that owns it (claim check); the bytes are fetched from there by id.
 *
 * @param owner the stage that serves the bytes: {@code intake} or {@code lmn}
 * @param title what a person calls it; may hold PHI
 * @param type what kind of document, a LOINC code where the sender gave one
 * @param bytes its size
 * @param sha256 of the bytes, lower-case hex
 */
public record DocumentRef(UUID id, String owner, String title, Code type, String contentType, long bytes,
        String sha256) {}
