package org.priorauth.submission.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Enumeration;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Doubt;

/** Where an answer contradicts itself, or is none to be acted upon. What it leaves out is no contradiction. */
final class Doubts {

    private static final Set<String> DECIDED = Set.of("A1", "A2", "A3", "A6", "C", "NA");
    private static final Set<String> CERTIFIED = Set.of("A1", "A2", "A6");
    /** Of the whole these hold for every line; A2 and A6 may stand above anything. */
    private static final Set<String> FOR_ALL = Set.of("A1", "A3", "C", "NA");

    private Doubts() {}

    /** @param json the answer as it is read */
    static List<Doubt> in(ClaimResponse response, List<LineDecision> lines, String json) {
        Set<String> actions = lines.stream().filter(line -> line.line() != null).map(LineDecision::action)
                .filter(action -> action != null).collect(Collectors.toSet());
        Set<Doubt> found = EnumSet.noneOf(Doubt.class);
        word(response.getStatusElement()).filter(status -> !isInForce(status, actions))
                .ifPresent(other -> found.add(Doubt.NOT_IN_FORCE));
        word(response.getUseElement()).filter(use -> !use.equals("preauthorization"))
                .ifPresent(other -> found.add(Doubt.NO_AUTHORIZATION));
        if (response.hasImplicitRules() || json.contains("\"modifierExtension\":")) {
            found.add(Doubt.CHANGED_BY_UNKNOWN);
        }
        if (actions.stream().anyMatch(DECIDED::contains) && isUnprocessed(response)) {
            found.add(Doubt.OUTCOME_AGAINST_LINES);
        }
        if (actions.stream().anyMatch(Doubts::isSeveral)) {
            found.add(Doubt.LINE_AGAINST_ITSELF);
        }
        if (lines.stream().anyMatch(line -> isCertifiedInstead(line, lines))) {
            found.add(Doubt.DENIED_AND_CERTIFIED);
        }
        if (actions.stream().anyMatch(DECIDED::contains) && Review.isOfNoList(response)) {
            found.add(Doubt.CODE_OF_NO_LIST);
        }
        if (whole(response).filter(all -> contradicts(all, actions)).isPresent()) {
            found.add(Doubt.WHOLE_AGAINST_LINES);
        }
        return List.copyOf(found);
    }

    /** What was cancelled may say so twice. */
    private static boolean isInForce(String status, Set<String> actions) {
        return status.equals("active") || status.equals("cancelled") && actions.equals(Set.of("C"));
    }

    private static boolean isUnprocessed(ClaimResponse response) {
        return response.hasError()
                || word(response.getOutcomeElement()).filter(Set.of("error", "queued")::contains).isPresent();
    }

    /** A proposal that bears the number of a denied line. */
    private static boolean isCertifiedInstead(LineDecision offer, List<LineDecision> lines) {
        return offer.line() == null && offer.action() != null && CERTIFIED.contains(offer.action())
                && offer.details() != null && lines.stream().anyMatch(line -> "A3".equals(line.action())
                        && line.line() != null && line.line().equals(offer.details().payerLine()));
    }

    /** Two actions side by side; a payer's own code may bear a stroke too. */
    private static boolean isSeveral(String action) {
        return Stream.of(action.split("/")).filter(Review.ACTIONS::contains).findAny().isPresent()
                && action.contains("/");
    }

    private static Optional<String> whole(ClaimResponse response) {
        return Review.together(List.of(Review.of(response.getAdjudication()),
                Review.in(response.getExtension()))).action();
    }

    private static boolean contradicts(String whole, Set<String> actions) {
        return whole.contains("/") || FOR_ALL.contains(whole) && !Set.of(whole).containsAll(actions)
                || whole.equals("A4") && !actions.isEmpty() && !actions.contains("A4");
    }

    /** Mandatory codes are missing now and then: HAPI has null for them. */
    static Optional<String> word(Enumeration<?> code) {
        return Stream.ofNullable(code).map(Enumeration::getValueAsString).filter(Said::present)
                .map(said -> said.strip().toLowerCase(Locale.ROOT)).findFirst();
    }
}
