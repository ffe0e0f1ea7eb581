package org.priorauth.submission.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.answer.Ours;
import org.priorauth.submission.answer.Read;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.chain.Submissions.Place;
import org.priorauth.submission.packet.RequestBundles;

import io.smallrye.mutiny.Uni;

/** Whose answer it is: by our own identifiers, which payers echo; for want of them by the payer's number. */
@ApplicationScoped
class Matching {

    private final RequestBundles bundles;
    private final Submissions submissions;
    private final AnswerReader reader;

    Matching(RequestBundles bundles, Submissions submissions, AnswerReader reader) {
        this.bundles = bundles;
        this.submissions = submissions;
        this.reader = reader;
    }

    /** Empty where nobody's, or several cases' it might be: then a person has to look. */
    Uni<Optional<Place>> find(Session session, String payer, Bundle response) {
        Set<UUID> named = Ours.named(response);
        return named.isEmpty()
                ? byNumber(session, payer, response)
                : bundles.among(session, payer, named).map(rows -> rows.stream()
                        .map(row -> new Place(row.tenant(), row.authorizationId())).distinct().toList())
                        .map(places -> places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty());
    }

    private Uni<Optional<Place>> byNumber(Session session, String payer, Bundle response) {
        List<String> numbers = reader.read(response, List.of()) instanceof Read.Answered answered
                ? answered.answer().references()
                : List.of();
        return numbers.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : submissions.byReference(session, payer, numbers);
    }
}
