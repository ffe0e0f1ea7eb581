package org.priorauth.inbox.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One candidate with all that speaks for and against it. */
record Weighed(Candidate candidate, List<Reason> reasons, boolean noticed) {

    private static final Set<String> NOTICES = Set.of("portal", "payer-notice");

    private static final int WORTH_SHOWING = 20;
    private static final int LINKS_FROM = 55;

    static Weighed of(Lineup lineup, Candidate candidate) {
        return new Weighed(candidate, Stream.concat(new CaseEvidence(lineup, candidate).reasons().stream(),
                new PersonEvidence(lineup, candidate).reasons().stream()).toList(),
                NOTICES.contains(lineup.sheet().seen().channel()));
    }

    int score() {
        return Math.max(0, Math.min(100, reasons.stream().mapToInt(Reason::points).sum()));
    }

    boolean contradicted() {
        return reasons.stream().anyMatch(Reason::contradicts);
    }

    boolean worthShowing() {
        return reasons.stream().filter(reason -> !reason.contradicts()).mapToInt(Reason::points).sum() >= WORTH_SHOWING;
    }

    /** Nobody wrote it, but it answers what went out for this authorization, and names its number. */
    boolean answersItsThread() {
        return has(CaseEvidence.THREAD) && has(CaseEvidence.NUMBER);
    }

    /** A strong identifier and a second, independent clue agree; nothing contradicts. */
    boolean certain() {
        return !contradicted() && score() >= LINKS_FROM && (byCase() || byMember());
    }

    /** A number of the authorization, or the thread, with something of the person. */
    private boolean byCase() {
        boolean number = has(CaseEvidence.NUMBER) && any(Set.of(PersonEvidence.NAME, PersonEvidence.BIRTH,
                PersonEvidence.MEMBER));
        boolean thread = has(CaseEvidence.THREAD) && any(Set.of(PersonEvidence.NAME, PersonEvidence.BIRTH,
                PersonEvidence.MEMBER, CaseEvidence.NUMBER));
        boolean quoted = has(CaseEvidence.THREAD) && has(PersonEvidence.QUOTED_NAME);
        return number || thread || quoted || byNotice();
    }

    /** A payer's own system wrote it, without a slip of scans and fingers: its number, name and the code of the service. */
    private boolean byNotice() {
        return noticed && has(CaseEvidence.NUMBER) && has(CaseEvidence.PAYER)
                && reasons.stream().anyMatch(reason -> reason.clue().equals(CaseEvidence.SERVICE_CODE));
    }

    /** A member id is a person's only together with the name, and tells a family apart only with the birth date. */
    private boolean byMember() {
        return has(PersonEvidence.NAME) && has(PersonEvidence.BIRTH)
                && any(Set.of(PersonEvidence.MEMBER, PersonEvidence.SHARED_MEMBER))
                || has(PersonEvidence.PART_OF_NAME) && has(PersonEvidence.BIRTH) && has(PersonEvidence.MEMBER);
    }

    /** Could be it as well: the one above it is not certain while this one stands. */
    boolean rivals() {
        return !contradicted() && (any(Set.of(CaseEvidence.NUMBER, CaseEvidence.THREAD, PersonEvidence.MEMBER,
                PersonEvidence.SHARED_MEMBER)));
    }

    private boolean has(String clue) {
        return reasons.stream().anyMatch(reason -> reason.clue().equals(clue) && !reason.contradicts());
    }

    private boolean any(Set<String> clues) {
        return clues.stream().anyMatch(this::has);
    }
}
