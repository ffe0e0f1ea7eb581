package org.priorauth.submission.answer;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.submission.domain.Intent;

/**
 * Of several ClaimResponses in one Bundle the one that answers the request. Where several do and none is newer they are
 * read as one: lines that agree are said twice, lines that do not are a contradiction, and neither passes for the other.
 */
final class Responses {

    private Responses() {}

    static Optional<ClaimResponse> to(Optional<Intent> intent, List<Resource> resources) {
        List<ClaimResponse> all = resources.stream().filter(ClaimResponse.class::isInstance)
                .map(ClaimResponse.class::cast).toList();
        return intent.isEmpty() || all.size() < 2
                ? all.stream().findFirst()
                : together(mostLikely(all, intent.get())).or(() -> all.stream().findFirst());
    }

    /** Those that name the request, and of these the newest; else those that name no other. */
    private static List<ClaimResponse> mostLikely(List<ClaimResponse> all, Intent intent) {
        List<ClaimResponse> named = all.stream()
                .filter(one -> Ours.named(one).stream().anyMatch(intent::isNamed)).toList();
        return named.isEmpty() ? all.stream().filter(one -> Ours.named(one).isEmpty()).toList() : newest(named);
    }

    private static List<ClaimResponse> newest(List<ClaimResponse> named) {
        Date last = named.stream().map(ClaimResponse::getCreated).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        return named.stream().filter(one -> Objects.equals(one.getCreated(), last)).toList();
    }

    private static Optional<ClaimResponse> together(List<ClaimResponse> same) {
        return same.stream().map(ClaimResponse::copy).reduce(Responses::beside);
    }

    private static ClaimResponse beside(ClaimResponse one, ClaimResponse other) {
        other.getItem().forEach(one::addItem);
        other.getAddItem().forEach(one::addAddItem);
        other.getAdjudication().forEach(one::addAdjudication);
        other.getError().forEach(one::addError);
        other.getProcessNote().forEach(one::addProcessNote);
        other.getContained().forEach(one::addContained);
        other.getExtension().forEach(one::addExtension);
        if (other.getOutcome() == RemittanceOutcome.ERROR) {
            one.setOutcome(RemittanceOutcome.ERROR);
        }
        if (other.hasStatus() && one.getStatus() == ClaimResponse.ClaimResponseStatus.ACTIVE) {
            one.setStatus(other.getStatus());
        }
        return one;
    }
}
