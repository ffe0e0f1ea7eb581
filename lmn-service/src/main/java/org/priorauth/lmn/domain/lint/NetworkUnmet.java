package org.priorauth.lmn.domain.lint;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.lmn.domain.Element;

/** The payer said out of network, or wants a referral, and neither the letter nor the order's papers answer it. */
final class NetworkUnmet implements Rule {

    private static final Pattern NETWORK = Pattern
            .compile(
                    "(?i)\\b(?:network|gap exception|single[- ]case agreement|non-?participating|participat(?:es?|ing)|(?:non-?)?contracted|credentialed with|continuity of care)\\b");
    private static final Pattern REFERRAL = Pattern.compile(
            "(?i)\\breferr(?:als?|ing)\\b|\\breferred (?:by|to|from|for|on|the|him|her|them)\\b|\\b(?:was|were) referred\\b|\\brefers?\\b");
    private static final Pattern STILL_WANTED = Pattern
            .compile(
                    "(?i)\\breferral\\b.*\\b(?:required|needed|pending|missing|outstanding|requires)\\b|\\b(?:requires?|needs?|wants?|awaiting)\\b.*\\breferral");
    /** LOINC 57133-1: referral note. */
    private static final String REFERRAL_NOTE = "57133-1";

    @Override
    public String id() {
        return "network-or-referral";
    }

    @Override
    public Family family() {
        return Family.BENEFITS;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return Stream.of(network(letter), referral(letter)).flatMap(Optional::stream);
    }

    private Optional<Finding> network(Reading letter) {
        boolean out = letter.coverage().stream().flatMap(coverage -> coverage.rulings().stream())
                .anyMatch(ruling -> ruling.question() == Ruling.Question.IN_NETWORK && ruling.answer() == Answer.NO);
        return out && !letter.says(NETWORK)
                ? Optional.of(Finding
                        .lacking(this, Element.RATIONALE,
                                "The provider is out of the plan's network, and the letter does not speak of it.",
                                "Say why nobody in the network can give this care, and ask for an exception.")
                        .against("ruling.in-network", Answer.NO))
                : Optional.empty();
    }

    private Optional<Finding> referral(Reading letter) {
        boolean given = letter.order().stream().flatMap(order -> order.documents().stream())
                .anyMatch(document -> isReferral(document.type())
                        || REFERRAL.matcher(String.valueOf(document.title())).find());
        return isWanted(letter) && !given && !letter.says(REFERRAL)
                ? Optional.of(Finding
                        .lacking(this, Element.RATIONALE, "The payer wants a referral, and the letter names none.",
                                "Name who referred the patient and when, or have a referral sent.")
                        .against("document.referral", "wanted"))
                : Optional.empty();
    }

    private static boolean isWanted(Reading letter) {
        Predicate<CoverageDetermined> byPayer = coverage -> coverage.documents().stream()
                .anyMatch(wanted -> isReferral(wanted.type()))
                || coverage.reasons().stream()
                        .anyMatch(reason -> REFERRAL.matcher(reason.code() + " " + reason.sentence()).find());
        return letter.coverage().filter(byPayer).isPresent() || letter.known().clinicalFacts().stream()
                .anyMatch(fact -> STILL_WANTED.matcher(fact.fact().text()).find());
    }

    private static boolean isReferral(Code type) {
        return type != null && (REFERRAL_NOTE.equals(type.code())
                || type.display() != null && REFERRAL.matcher(type.display()).find());
    }
}
