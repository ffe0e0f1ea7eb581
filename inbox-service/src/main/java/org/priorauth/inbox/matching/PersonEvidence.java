package org.priorauth.inbox.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.priorauth.inbox.matching.Names.Naming;

/** What a message says for and against this patient. */
record PersonEvidence(Lineup lineup, Candidate candidate) {

    static final String NAME = "name";
    static final String PART_OF_NAME = "part-of-name";
    static final String QUOTED_NAME = "quoted-name";
    static final String BIRTH = "birth-date";
    static final String MEMBER = "member";
    static final String SHARED_MEMBER = "shared-member";
    static final String NEAR = "near";
    private static final int AGAINST = -30;
    /** Nobody but a patient has so old a date in a message. */
    private static final int OLD_YEARS = 2;

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        name(reasons);
        birth(reasons);
        member(reasons);
        return reasons;
    }

    private Sheet sheet() {
        return lineup.sheet();
    }

    private void name(List<Reason> reasons) {
        Names names = Names.of(candidate.patient());
        Naming written = names.in(sheet().words());
        List<String> labelled = sheet().patients();
        boolean labelledOther = labelled.stream().anyMatch(value -> names.in(value) == Naming.NOT
                || names.in(value) == Naming.FAMILY_ONLY && Letters.words(Letters.view(value)).size() > Letters
                        .words(Letters.view(candidate.patient().family())).size() && twoNames(value));
        if (labelledOther) {
            reasons.add(new Reason(NAME, "Another patient is named.", AGAINST));
        }
        switch (written) {
            case FULL -> reasons.add(new Reason(NAME, "The patient's first and family name are there.", 25));
            case WITH_SUFFIX -> reasons.add(new Reason(PART_OF_NAME, "The name bears a suffix (Jr., Sr.).", 12));
            case INITIAL -> reasons.add(new Reason(PART_OF_NAME, "Family name and initial fit.", 10));
            case OTHER_MIDDLE -> reasons.add(new Reason(NAME, "The middle name is another.", AGAINST));
            case FAMILY_ONLY -> {
                reasons.add(new Reason("family-name", "The family name fits.", 5));
                quoted(names, reasons);
            }
            case NOT -> quoted(names, reasons);
        }
        others(names, reasons);
    }

    /** The words behind a name's label are a name of their own, not one name and a sentence. */
    private static boolean twoNames(String value) {
        return value.matches("(?:[\\p{L}'’.10|-]+,?\\s*){2,4}(?:\\W.*|\\d.*)?");
    }

    private void quoted(Names names, List<Reason> reasons) {
        if (names.in(sheet().quotedWords()) == Naming.FULL) {
            reasons.add(new Reason(QUOTED_NAME, "The thread below names the patient.", 15));
        }
    }

    /** Another patient of ours is named in full, and no label says who of them the patient is. */
    private void others(Names own, List<Reason> reasons) {
        Set<Names> meant = lineup.labelled().contains(own) ? lineup.labelled() : lineup.named();
        if (meant.stream().anyMatch(other -> !other.sameAs(own))) {
            reasons.add(new Reason("patients", "More than one patient is named.", AGAINST));
        }
    }

    private void birth(List<Reason> reasons) {
        Set<Dates.Found> births = sheet().births();
        boolean fits = sheet().names(candidate.patient().birthDate());
        boolean other = births.stream().anyMatch(date -> !date.is(candidate.patient().birthDate(), sheet().spanish()));
        boolean old = !fits && births.isEmpty() && sheet().dates().stream()
                .anyMatch(date -> date.usual().isBefore(sheet().sent().minusYears(OLD_YEARS)));
        if (fits) {
            reasons.add(new Reason(BIRTH, "The birth date fits.", 25));
        }
        if (other || old) {
            reasons.add(new Reason(BIRTH, "Another birth date is given.", AGAINST));
        }
    }

    private void member(List<Reason> reasons) {
        List<String> given = sheet().labelled(Label.MEMBER_ID).stream().map(Labelled::value)
                .filter(PersonEvidence::idLike)
                .toList();
        if (candidate.memberIds().stream().anyMatch(sheet().ids()::hold)) {
            boolean shared = candidate.dependent()
                    || candidate.memberIds().stream().anyMatch(lineup.shared()::contains);
            reasons.add(new Reason(shared ? SHARED_MEMBER : MEMBER, shared
                    ? "The member id fits; a family shares it."
                    : "The member id fits.", 40));
        } else if (given.stream().anyMatch(this::withSuffix)) {
            reasons.add(new Reason(SHARED_MEMBER, "The member id fits but for the person's suffix.", 30));
        }
        if (given.stream().anyMatch(value -> !fits(value))) {
            reasons.add(new Reason(MEMBER, "Another member id is given.", AGAINST));
        }
        if (given.stream().anyMatch(value -> !fits(value) && near(value))) {
            reasons.add(new Reason(NEAR, "A member id is nearly this one.", 8));
        }
    }

    private static boolean idLike(String value) {
        return value.matches("(?i)(?=[a-z0-9 -]*\\d)[a-z0-9][a-z0-9 .-]{4,}.*") && Dates.in(value).stream()
                .noneMatch(date -> date.start() == 0);
    }

    private boolean fits(String value) {
        return candidate.memberIds().stream().anyMatch(id -> Folding.key(value).startsWith(Folding.key(id)));
    }

    private boolean withSuffix(String value) {
        return candidate.memberIds().stream().anyMatch(id -> Ids.usable(Folding.key(id))
                && Folding.key(value).matches("(?s)" + Folding.key(id) + "\\d{2}(?:\\D.*)?"));
    }

    private boolean near(String value) {
        return candidate.memberIds().stream().map(Folding::key)
                .anyMatch(id -> Typo.between(id, Folding.key(value)));
    }
}
