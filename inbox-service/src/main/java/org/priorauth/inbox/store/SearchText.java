package org.priorauth.inbox.store;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.Case;

/** What a person finds a case by: names both ways round, ids, numbers of the payer. One to a line, lower-case. */
final class SearchText {

    private SearchText() {}

    static String of(Case one) {
        return Stream.of(one.order().stream().flatMap(SearchText::ofOrder),
                Stream.of(one.dealings().reference()),
                one.dealings().lines().stream().flatMap(SearchText::ofLine))
                .flatMap(part -> part)
                .filter(Objects::nonNull).distinct().map(SearchText::plain)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> ofOrder(Order order) {
        return Stream.concat(Stream.of(order.ehrIdentifier()), Stream.concat(
                order.patient() == null ? Stream.empty() : names(order.patient()),
                order.coverage() == null ? Stream.empty() : ids(order.coverage())));
    }

    private static Stream<String> names(Patient patient) {
        String given = String.join(" ", patient.given());
        String family = patient.family() == null ? "" : patient.family();
        return Stream.of(given + " " + family, family + ", " + given, family + " " + given);
    }

    private static Stream<String> ids(Coverage coverage) {
        return Stream.of(coverage.memberId(), coverage.subscriberId());
    }

    private static Stream<String> ofLine(LineDecision line) {
        return Stream.of(line.authorizationNumber(), line.administrativeReference());
    }

    /** As it is compared: what is asked for goes through the same, and never reaches over the end of a line. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
