package org.priorauth.lmn.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Transactions;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.file.SignedDocuments;
import org.priorauth.lmn.pdf.Press;
import org.priorauth.lmn.pdf.Sheets;

import io.smallrye.mutiny.Uni;

/** A signed letter's bytes as they were signed; of a draft, a print that says so on every page. */
@ApplicationScoped
class Printing {

    private final SignedDocuments documents;
    private final Transactions transactions;
    private final Sheets sheets;
    private final Press press;
    private final Clock clock;

    Printing(SignedDocuments documents, Transactions transactions, Sheets sheets, Press press, Clock clock) {
        this.documents = documents;
        this.transactions = transactions;
        this.sheets = sheets;
        this.press = press;
        this.clock = clock;
    }

    Uni<Optional<byte[]>> pdf(String tenant, UUID authorization, Filed filed) {
        return filed.letter() instanceof SignedLetter signed
                ? transactions.quietly(
                        session -> documents.find(session, tenant, authorization, signed.letterId()))
                : press.print(sheets.draft(tenant, filed.file().known(), filed.letter(), clock.instant()))
                        .map(Optional::of);
    }
}
