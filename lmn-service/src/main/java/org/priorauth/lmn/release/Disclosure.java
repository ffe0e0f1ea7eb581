package org.priorauth.lmn.release;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the answer to "who got this letter?". PHI.
 *
 * @param to who got it
 * @param basis the rule that allows it
 * @param by who gave it out
 * @param sha256 of the signed PDF that was given out
 * @param copyId the request it answers; absent where nobody asked
 */
public record Disclosure(Instant at, String to, String what, String purpose, String basis, String means, String by,
        String role, String sha256, UUID copyId) {}
