package org.priorauth.submission.notice;

import java.util.List;
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
import org.priorauth.submission.packet.RequestBundleRow;
import org.priorauth.submission.packet.RequestBundles;

import io.smallrye.mutiny.Uni;

/**
 * Whose answer it is: by our own identifiers, which payers echo; where it bears none that we know, by the payer's number.
 * A payer speaks of what it was sent: the identifiers of another payer's requests are worth nothing here.
 */
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

    Uni<Match> find(Session session, String payer, Bundle response) {
        Set<UUID> named = Ours.named(response);
        return named.isEmpty()
                ? byNumber(session, payer, response)
                : bundles.among(session, named).chain(rows -> rows.isEmpty()
                        ? byNumber(session, payer, response)
                        : Uni.createFrom().item(Match.of(rows.stream().filter(row -> row.isFor(payer))
                                .map(Matching::place).toList(), false)));
    }

    private Uni<Match> byNumber(Session session, String payer, Bundle response) {
        List<String> numbers = reader.read(response, List.of()) instanceof Read.Answered answered
                ? answered.answer().references()
                : List.of();
        return numbers.isEmpty()
                ? Uni.createFrom().item(new Match.Nobody())
                : submissions.byReference(session, payer, numbers)
                        .map(places -> Match.of(places, true));
    }

    private static Place place(RequestBundleRow row) {
        return new Place(row.tenant(), row.authorizationId());
    }
}
