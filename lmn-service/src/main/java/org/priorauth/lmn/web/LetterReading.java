package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.file.LetterFiles;
import org.priorauth.lmn.file.Versions;

import io.smallrye.mutiny.Uni;

/** Finds letters; nothing of another tenant is ever found. */
@ApplicationScoped
class LetterReading {

    private final LetterFiles files;
    private final Versions versions;
    private final LetterViews views;
    private final Transactions transactions;

    LetterReading(LetterFiles files, Versions versions, LetterViews views, Transactions transactions) {
        this.files = files;
        this.versions = versions;
        this.views = views;
        this.transactions = transactions;
    }

    Uni<Optional<LetterFile>> file(String tenant, UUID authorization) {
        return transactions.quietly(session -> files.find(session, tenant, authorization));
    }

    Uni<Optional<Filed>> filed(String tenant, UUID authorization, UUID letterId) {
        return file(tenant, authorization).map(file -> file.flatMap(found -> Filed.find(found, letterId)));
    }

    Uni<Optional<LetterView>> one(String tenant, UUID authorization, UUID letterId) {
        return with(tenant, authorization, letterId, views::view);
    }

    Uni<Optional<LintView>> lint(String tenant, UUID authorization, UUID letterId) {
        return with(tenant, authorization, letterId, (session, found) -> views.findings(session, found)
                .map(findings -> LintView.of(found.filed().letter().version(), findings)));
    }

    private <T> Uni<Optional<T>> with(String tenant, UUID authorization, UUID letterId,
            BiFunction<Session, Found, Uni<T>> view) {
        return transactions.quietly(session -> files.find(session, tenant, authorization)
                .map(file -> Found.in(file, tenant, authorization, letterId))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : view.apply(session, found.get()).map(Optional::of)));
    }

    /** What a caller sees of the letter that they changed, or why they may not. */
    Uni<Response> after(Outcome<LetterFile> outcome, String tenant, UUID authorization, UUID letterId) {
        return Answers.refusal(outcome).map(refused -> Uni.createFrom().item(refused))
                .orElseGet(() -> one(tenant, authorization, letterId)
                        .map(letter -> Answers.of(letter, Answers::letter)));
    }

    Uni<Optional<Versions.Text>> version(String tenant, UUID authorization, UUID letterId, int number) {
        return transactions
                .quietly(session -> versions.find(session, tenant, authorization, letterId, number));
    }
}
