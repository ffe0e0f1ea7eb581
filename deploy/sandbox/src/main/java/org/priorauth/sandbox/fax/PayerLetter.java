package org.priorauth.sandbox.fax;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a payer writes about one request, as such letters are laid out. Whatever is absent is invented.
 *
 * @param reference the clinic's own number of the request, as it stood on what the payer was sent
 * @param number the payer's authorization number
 */
record PayerLetter(Kind kind, String payer, String patient, LocalDate born, String member, String reference,
        String number, String service) {

    /** What it says. */
    enum Kind {
        APPROVAL, DENIAL, INFORMATION_REQUEST, ACKNOWLEDGEMENT
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

    PayerLetter {
        kind = Objects.requireNonNullElse(kind, Kind.APPROVAL);
        payer = Objects.requireNonNullElse(payer, "Aetna");
        number = Objects.requireNonNullElse(number, "AX4471920");
        service = Objects.requireNonNullElse(service, "97110");
    }

    static PayerLetter acknowledging(String reference) {
        return new PayerLetter(Kind.ACKNOWLEDGEMENT, null, null, null, null, reference, null, null);
    }

    /** Line by line. */
    List<String> lines(LocalDate today) {
        return Stream.of(head(today), about(), says(today), List.of("", payer + " Utilization Management"))
                .flatMap(List::stream).toList();
    }

    private List<String> head(LocalDate today) {
        return List.of(payer.toUpperCase(Locale.ROOT), "Utilization Management", "",
                "Notice date: " + DAY.format(today),
                "RE: Prior authorization request", "");
    }

    private List<String> about() {
        return Stream.of(line("Patient name: ", patient),
                line("Date of birth: ", born == null ? null : DAY.format(born)),
                line("Member ID: ", member), line("Reference number: ", reference), line("Procedure: CPT ", service),
                Stream.of("")).flatMap(lines -> lines).toList();
    }

    private static Stream<String> line(String label, String value) {
        return Stream.ofNullable(value).map(label::concat);
    }

    private List<String> says(LocalDate today) {
        return switch (kind) {
            case APPROVAL -> List.of("Your request for prior authorization has been approved.",
                    "Authorization number: " + number, "Approved: 12 visits",
                    "Valid from " + DAY.format(today) + " through " + DAY.format(today.plusDays(90)));
            case DENIAL -> List.of("Your request for prior authorization has been denied.",
                    "Reason: the information submitted does not establish medical necessity.",
                    "You may appeal within 180 days of this notice.");
            case INFORMATION_REQUEST -> List.of("We need additional information to complete our review.",
                    "Please send the most recent progress notes and the plan of care",
                    "by " + DAY.format(today.plusDays(14)) + ".");
            case ACKNOWLEDGEMENT -> List.of("We have received your fax. It is being reviewed.",
                    "No decision has been made.");
        };
    }
}
