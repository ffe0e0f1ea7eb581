package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.Signature;

/** One letter's text: still to be changed, or frozen under a signature. */
public sealed interface Letter {

    UUID letterId();

    /** Counts the saved texts, from 1. */
    int version();

    String title();

    LetterKind kind();

    List<Section> sections();

    int orderRevision();

    Ownership ownership();

    /** The signed letter that it adds to, renews or follows; absent where it stands for itself. */
    Foregoing foregoing();

    /**
     * Can still be changed.
     *
     * @param template which one it follows
     * @param askedFor a person wanted it, whatever the payer says
     * @param ownership nobody's in what was stored before letters had owners
     */
    record Draft(UUID letterId, int version, String template, String title, List<Section> sections, boolean askedFor,
            LetterKind kind, Ownership ownership, Foregoing foregoing) implements Letter {

        public Draft {
            kind = LetterKind.orInitial(kind);
            ownership = ownership == null ? Ownership.NOBODYS : ownership;
        }

        public Draft(UUID letterId, int version, String template, String title, List<Section> sections,
                boolean askedFor) {
            this(letterId, version, template, title, sections, askedFor, LetterKind.INITIAL);
        }

        public Draft(UUID letterId, int version, String template, String title, List<Section> sections,
                boolean askedFor, LetterKind kind) {
            this(letterId, version, template, title, sections, askedFor, kind, null, null);
        }

        /** Of the oldest section: what is outdated makes the whole letter older than the order. */
        @Override
        public int orderRevision() {
            return sections.stream().mapToInt(Section::orderRevision).min().orElse(0);
        }

        public boolean hasAPersonsWords() {
            return sections.stream().anyMatch(Section.Written.class::isInstance);
        }

        Draft next(List<Section> changed) {
            return new Draft(letterId, version + 1, template, title, changed, askedFor, kind, ownership, foregoing);
        }

        /** Who writes in a letter that is nobody's has it from then on. */
        public Draft writtenBy(Actor writer) {
            return owned(ownership.takenBy(writer));
        }

        /** The same text in other hands. */
        public Draft handedOver(Ownership.Owner to, Actor by, Instant at, String reason) {
            return owned(ownership.handedOver(to, by, at, reason));
        }

        private Draft owned(Ownership by) {
            return new Draft(letterId, version, template, title, sections, askedFor, kind, by, foregoing);
        }

        /** The same version; nobody reads a difference. */
        Draft made(Template by, List<Section> same) {
            return new Draft(letterId, version, by.name(), by.title(), same, askedFor, kind, ownership,
                    foregoing);
        }
    }

    /**
     * Never changed again.
     *
     * @param orderRevision the newest revision of the order whose facts still make the same text
     * @param overruled findings that would have kept it from being signed; absent where there were none
     * @param ownership as it was when it was signed
     */
    record SignedLetter(UUID letterId, int version, String template, String title, List<Section> sections,
            int orderRevision, Signature signature, DocumentRef pdf, List<LintFinding> findings, Overruled overruled,
            LetterKind kind, Ownership ownership, Foregoing foregoing) implements Letter {

        public SignedLetter {
            kind = LetterKind.orInitial(kind);
            ownership = ownership == null ? Ownership.NOBODYS : ownership;
        }

        public SignedLetter(UUID letterId, int version, String template, String title, List<Section> sections,
                int orderRevision, Signature signature, DocumentRef pdf, List<LintFinding> findings,
                Overruled overruled) {
            this(letterId, version, template, title, sections, orderRevision, signature, pdf, findings, overruled,
                    LetterKind.INITIAL, null, null);
        }

        SignedLetter standingFor(int newerRevision) {
            return new SignedLetter(letterId, version, template, title, sections, newerRevision, signature, pdf,
                    findings, overruled, kind, ownership, foregoing);
        }

        /** As the draft that it was made of. */
        public SignedLetter ownedAs(Ownership drafted) {
            return new SignedLetter(letterId, version, template, title, sections, orderRevision, signature, pdf,
                    findings, overruled, kind, drafted, foregoing);
        }
    }

    /** The signer signed against blocking findings, and why. */
    record Overruled(String reason, List<String> rules) {}
}
