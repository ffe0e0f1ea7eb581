package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Transactions;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.file.SignedDocuments;

import io.smallrye.mutiny.Uni;

/** A signed letter's bytes as they were signed; of a draft, a print that says so on every page. */
@ApplicationScoped
class Printing {

    private final SignedDocuments documents;
    private final Transactions transactions;
    private final DraftPrinting drafts;

    Printing(SignedDocuments documents, Transactions transactions, DraftPrinting drafts) {
        this.documents = documents;
        this.transactions = transactions;
        this.drafts = drafts;
    }

    /** Characters that keep it from being printed right; a signed letter has none. */
    Set<String> unprintable(String tenant, Filed filed) {
        return filed.letter() instanceof SignedLetter ? Set.of() : drafts.unprintable(tenant, filed);
    }

    Uni<Optional<byte[]>> pdf(String tenant, UUID authorization, Filed filed) {
        return filed.letter() instanceof SignedLetter signed
                ? transactions.quietly(
                        session -> documents.find(session, tenant, authorization, signed.letterId()))
                : drafts.print(tenant, filed).map(Optional::of);
    }
}
