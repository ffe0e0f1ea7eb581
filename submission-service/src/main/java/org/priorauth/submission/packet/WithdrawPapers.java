package org.priorauth.submission.packet;

import static org.priorauth.submission.packet.Reading.each;
import static org.priorauth.submission.packet.Reading.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Underway.WithPayer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** Which papers of a request the payer has, and the step that has it use some of them no more. */
@ApplicationScoped
class WithdrawPapers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Refusal NOT_UPDATABLE = Refusal.conflict("submission.not-updatable",
            "There is nothing to update at the payer: it has no request, or denied it, or something is on its way to it.");
    private static final Refusal UNKNOWN = Refusal.invalid("paper.unknown",
            "The payer has no such paper of this request. Take the control numbers from packet/summary.");

    private final Submissions submissions;
    private final RequestBundles bundles;
    private final Transactions transactions;
    private final Moves moves;

    WithdrawPapers(Submissions submissions, RequestBundles bundles, Transactions transactions, Moves moves) {
        this.submissions = submissions;
        this.bundles = bundles;
        this.transactions = transactions;
        this.moves = moves;
    }

    /** Control numbers of the papers in the request that was written last. */
    Uni<Set<String>> known(String tenant, UUID id) {
        return transactions.quietly(session -> submissions.find(session, tenant, id)
                .chain(found -> found.flatMap(Submission::latest).map(intent -> bundles.find(session, intent.id()))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                .map(row -> row.map(RequestBundleRow::body).map(WithdrawPapers::numbers).orElse(Set.of()));
    }

    static Set<String> numbers(byte[] bundle) {
        try {
            JsonNode claim = JSON.readTree(bundle).path("entry").path(0).path("resource");
            return each(claim.path("supportingInfo"))
                    .map(info -> extension(extension(info, "documentInformation"), "controlNumber").asText())
                    .filter(number -> !number.isEmpty()).collect(Collectors.toSet());
        } catch (IOException impossible) {
            throw new UncheckedIOException("unreadable packet", impossible);
        }
    }

    Step<Submission> step(Optional<Submission> state, Set<String> known, List<UUID> papers, Cause cause) {
        if (state.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (papers.isEmpty() || !papers.stream().map(UUID::toString).allMatch(known::contains)) {
            return Step.refuse(UNKNOWN);
        }
        return state.filter(WithPayer.class::isInstance).map(WithPayer.class::cast)
                .flatMap(one -> one.withdrawing(papers)).map(after -> moves.step(state, after, cause))
                .orElseGet(() -> Step.refuse(NOT_UPDATABLE));
    }
}
