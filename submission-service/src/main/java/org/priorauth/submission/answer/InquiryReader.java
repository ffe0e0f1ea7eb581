package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.Doubt;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Verdict;

/**
 * Reads the reply to {@code $inquire}: Parameters with 0..* Bundles, named {@code return} by the operation and
 * {@code responseBundle} by the guide's own example; or, from some payers, the Bundle itself.
 */
@ApplicationScoped
public class InquiryReader {

    /** What the payer says of our request. */
    public sealed interface Found {

        /** It has it. */
        record Known(PayerAnswer answer) implements Found {}

        /** It has nothing of the kind. */
        record Unknown() implements Found {}

        /** It has something that it does not tell by this way, and says so (PAS 2.2.1 spec-50). */
        record Withheld(List<Issue> issues) implements Found {}

        /** It cannot be told from what it sent. */
        record Unclear() implements Found {}
    }

    private final AnswerReader answers;

    InquiryReader(AnswerReader answers) { this.answers = answers; }

    public Found read(byte[] body, Intent intent) {
        Optional<IBaseResource> parsed = answers.parsed(body);
        if (parsed.isEmpty() || !(parsed.get() instanceof Parameters || parsed.get() instanceof Bundle
                || parsed.get() instanceof ClaimResponse)) {
            return new Found.Unclear();
        }
        List<Bundle> bundles = bundles(parsed.get());
        List<Bundle> ours = bundles.stream().filter(bundle -> names(bundle, intent)).toList();
        List<Issue> warnings = Withheld.in(parsed.get());
        if (ours.isEmpty() && !warnings.isEmpty()) {
            return new Found.Withheld(warnings);
        }
        return ours.isEmpty() && bundles.isEmpty()
                ? new Found.Unknown()
                : known(ours.isEmpty() ? nameless(bundles) : ours, intent);
    }

    private Stream<PayerAnswer> answer(Bundle bundle, Intent intent) {
        return Stream.of(answers.read(bundle, intent)).filter(Read.Answered.class::isInstance)
                .map(read -> certain(((Read.Answered) read).answer(), bundle));
    }

    private static boolean names(Bundle bundle, Intent intent) {
        return Ours.named(bundle).stream().anyMatch(intent::isNamed);
    }

    /** Of several the one that was said last. */
    private Found known(List<Bundle> bundles, Intent intent) {
        return bundles.stream().flatMap(bundle -> answer(bundle, intent))
                .filter(answer -> answer.outcome() != PayerAnswer.Outcome.ERROR)
                .reduce((one, other) -> other.moment().isBefore(one.moment()) ? one : other)
                .<Found>map(Found.Known::new).orElseGet(Found.Unclear::new);
    }

    /** A single answer that names no request at all can only be the one that was asked for. */
    private static List<Bundle> nameless(List<Bundle> bundles) {
        return bundles.size() == 1 && Ours.named(bundles.get(0)).isEmpty() ? bundles : List.of();
    }

    /**
     * An inquiry is a query by example: what bears a name that is none of ours, or no request at all (a fax), may be another
     * authorization of the same patient.
     */
    private static PayerAnswer certain(PayerAnswer answer, Bundle bundle) {
        boolean named = !Ours.named(bundle).isEmpty() || AnswerReader.resources(bundle).stream()
                .filter(ClaimResponse.class::isInstance).map(ClaimResponse.class::cast)
                .noneMatch(one -> one.hasIdentifier() || one.hasRequest());
        return named || !(CaseFold.of(answer) instanceof Verdict.Settled)
                ? answer
                : answer.doubting(Doubt.REQUEST_NOT_NAMED);
    }

    private static List<Bundle> bundles(IBaseResource resource) {
        Stream<Bundle> found = resource instanceof Parameters parameters
                ? parameters.getParameter().stream().map(ParametersParameterComponent::getResource)
                        .flatMap(InquiryReader::bundle)
                : resource instanceof Bundle bundle ? nested(bundle) : bundle((ClaimResponse) resource);
        return found
                .filter(bundle -> AnswerReader.first(AnswerReader.resources(bundle), ClaimResponse.class).isPresent())
                .toList();
    }

    /** A ClaimResponse that nobody put into a Bundle lies in one of its own. */
    private static Stream<Bundle> bundle(Resource resource) {
        return resource instanceof Bundle bundle
                ? Stream.of(bundle)
                : Stream.of(resource).filter(ClaimResponse.class::isInstance)
                        .map(response -> AnswerReader.bundled(Stream.of(response)));
    }

    /** A Bundle of Bundles, or the one answer. */
    private static Stream<Bundle> nested(Bundle bundle) {
        List<Bundle> inside = AnswerReader.resources(bundle).stream().filter(Bundle.class::isInstance)
                .map(Bundle.class::cast).toList();
        return inside.isEmpty() ? Stream.of(bundle) : inside.stream();
    }
}
