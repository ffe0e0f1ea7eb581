package org.priorauth.contracts.lmn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.Wire;

/**
 * {@code priorauth.lmn.letter-changed.v1}: a letter was drafted, signed, withdrawn, or runs out.
 *
 * @param version counts the saved texts of this letter, from 1
 * @param orderRevision the revision of the order that the text was made from
 * @param findings what the lint found: ids and severities only
 * @param missing elements of the letter for which no fact is known; present when it needs facts
 * @param signature present once signed
 * @param pdf where the signed letter's bytes are; present once signed
 * @param status where the letter stands: {@code drafted}, {@code needs-facts}, {@code in-review}, {@code returned},
 *        {@code signed}, {@code withdrawn}; others may come; absent in messages of the first release
 * @param owner the token's subject of whom the letter is with; absent while nobody took it
 * @param overruled rules whose blocking findings the signer signed against, by their ids
 * @param kind {@code initial}, {@code renewal}, {@code extension}, {@code appeal}, {@code addendum}; absent in messages of
 *        the first release
 * @param beside the signed letter that stays in force whatever becomes of this one, which renews it or adds to it;
 *        absent where this is the request's own letter
 * @param validUntil the last day it is good, in the clinic's time zone; said when it runs out by a day
 */
public record LetterChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by, UUID letterId,
        int version, int orderRevision, List<LintFinding> findings, List<MissingFact> missing, Signature signature,
        DocumentRef pdf, String status, String owner, List<String> overruled, String kind, UUID beside,
        LocalDate validUntil) implements Announced {

    /**
     * DRAFTED: every element has content, a clinician can sign. NEEDS_FACTS: elements are empty, a person fills them.
     * SIGNED: frozen, goes with the request. WITHDRAWN: no longer valid. EXPIRING, EXPIRED: the payer's validity ends.
     */
    public enum Outcome {
        DRAFTED, NEEDS_FACTS, SIGNED, WITHDRAWN, EXPIRING, EXPIRED;

        @Override
        public String toString() { return Wire.name(this); }
    }

    public LetterChanged {
        findings = Wire.list(findings);
        missing = Wire.list(missing);
        overruled = Wire.list(overruled);
    }

    /** As the first release said it. */
    public LetterChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by, UUID letterId,
            int version, int orderRevision, List<LintFinding> findings, List<MissingFact> missing, Signature signature,
            DocumentRef pdf) {
        this(authorizationId, outcome, revision, at, by, letterId, version, orderRevision, findings, missing, signature,
                pdf, null, null, null);
    }

    /** As it was said before letters had kinds. */
    public LetterChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by, UUID letterId,
            int version, int orderRevision, List<LintFinding> findings, List<MissingFact> missing, Signature signature,
            DocumentRef pdf, String status, String owner, List<String> overruled) {
        this(authorizationId, outcome, revision, at, by, letterId, version, orderRevision, findings, missing, signature,
                pdf, status, owner, overruled, null, null, null);
    }
}
