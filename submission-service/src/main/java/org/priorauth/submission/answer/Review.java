package org.priorauth.submission.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.priorauth.contracts.Code;

/**
 * extension-reviewAction: what the reviewer did (278 HCR).
 *
 * @param action X12 306; two that contradict each other stand side by side, {@code A1/A3}, which is no code at all
 * @param words the payer's words for it
 * @param number HCR02
 * @param reasons X12 886
 */
record Review(Optional<String> action, Optional<String> words, Optional<String> number, List<Code> reasons) {

    static final Review NONE = new Review(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    /** X12 306 as the guide lists it; what is written in small letters is meant all the same. */
    static final Set<String> ACTIONS = Set.of("A1", "A2", "A3", "A4", "A6", "C", "CT", "NA");
    private static final String REVIEW = "extension-reviewAction";

    /** Of every adjudication of one line. */
    static Review in(List<AdjudicationComponent> adjudications, Element line) {
        List<Review> all = Stream.concat(
                adjudications.stream().flatMap(one -> Said.extensions(one, REVIEW)
                        .map(extension -> read(extension, Said.codes(one.getReason())))),
                Said.extensions(line, REVIEW).map(extension -> read(extension, List.of()))).toList();
        return together(all);
    }

    /** Of the whole, where it stands beside no adjudication. */
    static Review in(List<Extension> extensions) {
        return together(Said.extensions(extensions, REVIEW).map(extension -> read(extension, List.of())).toList());
    }

    static Review of(List<AdjudicationComponent> adjudications) {
        return together(adjudications.stream().flatMap(one -> Said.extensions(one, REVIEW)
                .map(extension -> read(extension, Said.codes(one.getReason())))).toList());
    }

    /** Several reviews of one thing as one. */
    static Review together(List<Review> all) {
        String actions = all.stream().flatMap(one -> one.action.stream()).distinct().sorted()
                .collect(Collectors.joining("/"));
        return new Review(Optional.of(actions).filter(Said::present), first(all.stream().map(Review::words)),
                first(all.stream().map(Review::number)),
                all.stream().flatMap(one -> one.reasons.stream()).distinct().toList());
    }

    private static Review read(Extension extension, List<Code> reasonBeside) {
        Optional<CodeableConcept> action = Stream.of("extension-reviewActionCode", "reviewActionCode", "code")
                .flatMap(name -> Said.concepts(extension, name)).findFirst()
                .or(() -> extension.getValue() instanceof CodeableConcept whole
                        ? Optional.of(whole)
                        : Optional.empty());
        List<Code> reasons = Said.concepts(extension, "reasonCode").flatMap(one -> Said.codes(one).stream()).toList();
        return new Review(action.flatMap(Review::code),
                action.flatMap(Review::words), Said.text(extension, "number"),
                reasons.isEmpty() ? reasonBeside : reasons);
    }

    /** Of several codings the one of X12 306. */
    private static Optional<String> code(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> coding.hasSystem() && coding.getSystem().endsWith("/306")).map(Coding::getCode)
                .filter(Said::present).map(String::strip).findFirst().or(() -> Said.code(concept))
                .map(code -> ACTIONS.contains(code.toUpperCase(Locale.ROOT)) ? code.toUpperCase(Locale.ROOT) : code);
    }

    private static Optional<String> words(CodeableConcept concept) {
        return Optional.ofNullable(concept.getText()).filter(Said::present)
                .or(() -> concept.getCoding().stream().map(Coding::getDisplay).filter(Said::present).findFirst());
    }

    Review or(Review other) {
        return action.isPresent() ? this : other;
    }

    private static Optional<String> first(Stream<Optional<String>> all) {
        return all.flatMap(Optional::stream).findFirst();
    }
}
