package org.priorauth.submission.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse;
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
    static final String REVIEW = "extension-reviewAction";
    private static final Pattern X12_306 = Pattern.compile("(?i)(?:.*[^0-9])?306/?|.*x12(?!.*[/.:|]\\d+/?$).*");

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
        return new Review(together(all.stream().flatMap(one -> one.action.stream())),
                first(all.stream().map(Review::words)),
                first(all.stream().map(Review::number)),
                all.stream().flatMap(one -> one.reasons.stream()).distinct().toList());
    }

    private static Review read(Extension extension, List<Code> reasonBeside) {
        List<CodeableConcept> said = actions(extension);
        List<Code> reasons = Said.concepts(extension, "reasonCode").flatMap(one -> Said.codes(one).stream()).toList();
        return new Review(together(said.stream().flatMap(one -> code(one).stream())),
                first(said.stream().map(Review::words)), Said.text(extension, "number"),
                reasons.isEmpty() ? reasonBeside : reasons);
    }

    /** Of several codings the one of X12 306; then one of no list, which can be meant for none other. */
    private static Optional<String> code(CodeableConcept concept) {
        return listed(concept, Review::isX12).or(() -> listed(concept, coding -> !coding.hasSystem()))
                .or(() -> Said.code(concept).map(Review::foreign));
    }

    private static Optional<String> listed(CodeableConcept concept, Predicate<Coding> list) {
        return together(concept.getCoding().stream().filter(list).map(Coding::getCode).filter(Said::present)
                .map(String::strip).map(code -> isAction(code) ? code.toUpperCase(Locale.ROOT) : code));
    }

    /** Two things said of one are no choice of ours. */
    private static Optional<String> together(Stream<String> codes) {
        return Optional.of(codes.distinct().sorted().collect(Collectors.joining("/"))).filter(Said::present);
    }

    /** A code means something only within its list: another's A1 may be anything. */
    private static String foreign(String code) {
        return isAction(code) ? code + " of another list" : code;
    }

    private static boolean isAction(String code) {
        return ACTIONS.contains(code.strip().toUpperCase(Locale.ROOT));
    }

    /** {@code https://codesystem.x12.org/005010/306}, or as payers write it. */
    private static boolean isX12(Coding coding) {
        return coding.hasSystem() && X12_306.matcher(coding.getSystem().strip()).matches();
    }

    /** Whether an action is said somewhere without the list that it is a code of. */
    static boolean isOfNoList(ClaimResponse response) {
        Stream<Element> places = Stream.of(response.getItem().stream(), response.getAddItem().stream(),
                response.getAdjudication().stream(),
                response.getItem().stream().flatMap(one -> one.getAdjudication().stream()),
                response.getAddItem().stream().flatMap(one -> one.getAdjudication().stream()))
                .flatMap(one -> one);
        return Stream.concat(places.flatMap(one -> Said.extensions(one, REVIEW)),
                Said.extensions(response.getExtension(), REVIEW))
                .flatMap(one -> actions(one).stream()).anyMatch(Review::isOfNoList);
    }

    private static boolean isOfNoList(CodeableConcept concept) {
        return concept.getCoding().stream().noneMatch(Coding::hasSystem) && code(concept).filter(Review::isAction)
                .isPresent();
    }

    /** As it is written in this extension; some say it in its value. */
    static List<CodeableConcept> actions(Extension review) {
        List<CodeableConcept> said = Stream.of("extension-reviewActionCode", "reviewActionCode", "code")
                .flatMap(name -> Said.concepts(review, name)).toList();
        return said.isEmpty() && review.getValue() instanceof CodeableConcept whole ? List.of(whole) : said;
    }

    /** Of a list that is not X12's the list is told too. */
    private static Optional<String> words(CodeableConcept concept) {
        Optional<String> said = Optional.ofNullable(concept.getText()).filter(Said::present)
                .or(() -> concept.getCoding().stream().map(Coding::getDisplay).filter(Said::present).findFirst());
        Optional<String> list = concept.getCoding().stream().filter(coding -> !isX12(coding)).map(Coding::getSystem)
                .filter(Said::present).map(system -> "(" + system + ")").findFirst();
        return AskedBeside.joined(Stream.concat(said.stream(), list.stream()));
    }

    /** The number of the authorization may stand with what is authorised alone (278 HCR02). */
    Review numbered(Review authorised) {
        return number.isPresent() ? this : new Review(action, words, authorised.number, reasons);
    }

    Review or(Review other) {
        return action.isPresent() ? this : other;
    }

    private static Optional<String> first(Stream<Optional<String>> all) {
        return all.flatMap(Optional::stream).findFirst();
    }
}
