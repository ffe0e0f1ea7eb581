package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** The payer wants a referral, and neither the order's papers nor the letter hold one; that there is none, or will be one, is no referral. */
final class ReferralUnmet implements Rule {

    private static final Pattern REFERRAL = Pattern.compile(
            "(?i)\\breferr(?:als?|ing)\\b|\\breferred (?:by|to|from|for|on|the|him|her|them)\\b|\\b(?:was|were|is|be|self-?) ?referred\\b|\\brefers?\\b");
    private static final Pattern NONE = Pattern
            .compile("(?i)\\b(?:no|not|without|never|lacks?|lacking|self)\\b(?:[\\s-]+\\w+){0,5}?[\\s-]+refer|"
                    + "\\breferral(?:\\s+\\w+){0,5}?\\s+(?:not|never|pending|missing|outstanding|required|needed|awaited|awaiting)\\b|"
                    + "\\b(?:requires?|needs?|wants?|awaiting|await|request\\w*)\\b(?:\\s+\\w+){0,4}?\\s+referral");
    private static final Pattern LATER = Pattern
            .compile("(?i)\\b(?:will|would|may|might|shall|can|could)\\b(?:\\s+\\w+){0,2}?\\s+refer|\\bto refer\\b");
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
        List<Sentence> said = letter.sentences().filter(sentence -> sentence.says(REFERRAL)).toList();
        return isWanted(letter) && !isAttached(letter) && said.stream().noneMatch(ReferralUnmet::names)
                ? Stream.of(finding(said.stream().findFirst()).against("document.referral", "wanted"))
                : Stream.of();
    }

    private static boolean names(Sentence sentence) {
        return !sentence.says(NONE) && !sentence.says(LATER);
    }

    private static boolean isAttached(Reading letter) {
        return letter.order().stream().flatMap(order -> order.documents().stream())
                .anyMatch(document -> isReferral(document.type())
                        || REFERRAL.matcher(String.valueOf(document.title())).find());
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

    private Finding finding(Optional<Sentence> said) {
        String remedy = "Name who referred the patient and when, or have a referral sent.";
        return said
                .map(sentence -> Finding.at(this, sentence.whole(), "The payer wants a referral, and this names none.",
                        remedy))
                .orElseGet(() -> Finding.lacking(this, Element.RATIONALE,
                        "The payer wants a referral, and the letter names none.", remedy));
    }
}
