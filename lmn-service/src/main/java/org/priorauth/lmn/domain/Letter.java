package org.priorauth.lmn.domain;

import java.util.List;
import java.util.UUID;

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

    /**
     * Can still be changed.
     *
     * @param template which one it follows
     * @param askedFor a person wanted it, whatever the payer says
     */
    record Draft(UUID letterId, int version, String template, String title, List<Section> sections, boolean askedFor,
            LetterKind kind)
            implements
                Letter {

        public Draft {
            kind = LetterKind.orInitial(kind);
        }

        public Draft(UUID letterId, int version, String template, String title, List<Section> sections,
                boolean askedFor) {
            this(letterId, version, template, title, sections, askedFor, LetterKind.INITIAL);
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
            return new Draft(letterId, version + 1, template, title, changed, askedFor, kind);
        }

        /** The same version; nobody reads a difference. */
        Draft made(Template by, List<Section> same) {
            return new Draft(letterId, version, by.name(), by.title(), same, askedFor, kind);
        }
    }

    /**
     * Never changed again.
     *
     * @param orderRevision the newest revision of the order whose facts still make the same text
     * @param overruled findings that would have kept it from being signed; absent where there were none
     */
    record SignedLetter(UUID letterId, int version, String template, String title, List<Section> sections,
            int orderRevision, Signature signature, DocumentRef pdf, List<LintFinding> findings, Overruled overruled,
            LetterKind kind)
            implements
                Letter {

        public SignedLetter {
            kind = LetterKind.orInitial(kind);
        }

        public SignedLetter(UUID letterId, int version, String template, String title, List<Section> sections,
                int orderRevision, Signature signature, DocumentRef pdf, List<LintFinding> findings,
                Overruled overruled) {
            this(letterId, version, template, title, sections, orderRevision, signature, pdf, findings, overruled,
                    LetterKind.INITIAL);
        }

        SignedLetter standingFor(int newerRevision) {
            return new SignedLetter(letterId, version, template, title, sections, newerRevision, signature, pdf,
                    findings, overruled, kind);
        }
    }

    /** The signer signed against blocking findings, and why. */
    record Overruled(String reason, List<String> rules) {}
}
