package org.priorauth.submission.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * Which request an answer is about. Our identifiers are UUIDs: wherever a payer echoes one, in Bundle.identifier, in
 * ClaimResponse.identifier, as the request's reference or within the claim it sends along, it is the same request.
 */
public final class Ours {

    private static final Pattern UUIDS = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ours() {}

    public static Set<UUID> named(Bundle bundle) {
        Set<UUID> found = new LinkedHashSet<>();
        found.addAll(uuids(Stream.of(bundle.getIdentifier())));
        List<Resource> all = AnswerReader.resources(bundle);
        all.forEach(resource -> found.addAll(named(resource)));
        if (AnswerReader.first(all, ClaimResponse.class).isEmpty()) {
            all.forEach(resource -> found.addAll(askedOf(resource)));
        }
        return found;
    }

    /** The request for which a payer asks something, where its question comes without an answer. */
    private static Set<UUID> askedOf(Resource resource) {
        Stream<Reference> to = resource instanceof Task task
                ? Stream.concat(task.getBasedOn().stream(), Stream.of(task.getFocus(), task.getReasonReference()))
                : resource instanceof CommunicationRequest request
                        ? Stream.concat(request.getBasedOn().stream(), request.getAbout().stream())
                        : Stream.empty();
        return to.flatMap(one -> Stream.of(one.getReference(), one.getIdentifier().getValue()))
                .flatMap(text -> uuid(text).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<UUID> named(Resource resource) {
        if (resource instanceof ClaimResponse response) {
            Set<UUID> found = uuids(Stream.of(response.getIdentifier().stream(),
                    Stream.of(response.getRequest().getIdentifier()), traces(response)).flatMap(each -> each));
            uuid(response.getRequest().getReference()).ifPresent(found::add);
            return found;
        }
        return resource instanceof Claim claim ? uuids(claim.getIdentifier().stream()) : Set.of();
    }

    /** Item trace numbers, which a payer repeats (PAS 2.2.1, extension-itemTraceNumber). */
    private static Stream<Identifier> traces(ClaimResponse response) {
        return response.getItem().stream().flatMap(item -> item.getExtension().stream())
                .map(Extension::getValue).filter(Identifier.class::isInstance).map(Identifier.class::cast);
    }

    private static Set<UUID> uuids(Stream<Identifier> identifiers) {
        Set<UUID> found = new LinkedHashSet<>();
        identifiers.filter(Objects::nonNull).map(Identifier::getValue)
                .forEach(value -> uuid(value).ifPresent(found::add));
        return found;
    }

    private static Optional<UUID> uuid(String text) {
        Matcher match = text == null ? null : UUIDS.matcher(text);
        return match != null && match.find() ? Optional.of(UUID.fromString(match.group())) : Optional.empty();
    }
}
