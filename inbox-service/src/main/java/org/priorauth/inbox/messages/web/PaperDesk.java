package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.documents.DocumentRow;
import org.priorauth.inbox.documents.Documents;
import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.Original;
import org.priorauth.inbox.documents.reading.MakePaper;
import org.priorauth.inbox.documents.reading.MakePaper.Made;
import org.priorauth.inbox.documents.reading.PaperText;
import org.priorauth.inbox.documents.reading.PaperTexts;
import org.priorauth.inbox.messages.Attachment;

import io.smallrye.mutiny.Uni;

/** Shows what was read of papers, and makes new ones of their pages. */
@ApplicationScoped
class PaperDesk {

    /** What was read of one paper. */
    public record Words(List<PaperText.Page> pages) {}

    private final Documents documents;
    private final PaperTexts texts;
    private final MakePaper making;
    private final DocumentDesk desk;
    private final Transactions transactions;

    PaperDesk(Documents documents, PaperTexts texts, MakePaper making, DocumentDesk desk, Transactions transactions) {
        this.documents = documents;
        this.texts = texts;
        this.making = making;
        this.desk = desk;
        this.transactions = transactions;
    }

    Uni<Response> words(Caller caller, UUID document) {
        return transactions.quietly(session -> documents.find(session, caller.tenant(), document)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Refusal.notFound().problem().response())
                        : texts.of(session, caller.tenant(), document)
                                .map(pages -> Response.ok(new Words(pages)).build())));
    }

    Uni<Response> make(Caller caller, NewPaper asked) {
        return transactions.quietlyApart(session -> documents.all(session, caller.tenant(), asked.papers()))
                .map(rows -> rows.stream().map(DocumentRow::attachment).toList())
                .chain(from -> allHavePages(from, asked)
                        ? making.make(caller.tenant(), from, asked.leaves(), made -> keep(caller, asked, made))
                        : no("document.unknown", "There is no such document with pages in your clinic."));
    }

    private static boolean allHavePages(List<Attachment> from, NewPaper asked) {
        return from.size() == asked.papers().size()
                && from.stream().allMatch(paper -> MediaKind.named(paper.mediaType()).hasPages());
    }

    private Uni<Response> keep(Caller caller, NewPaper asked, Made made) {
        String name = asked.name() == null ? "pages.pdf" : asked.name();
        return made instanceof Made.Paper paper
                ? desk.keep(caller, Original.of(name, paper.file()).madeOf(madeBy(asked)))
                : no(((Made.No) made).code(), ((Made.No) made).sentence());
    }

    /** e.g. {@code <document>:3/90}; ids and numbers alone. */
    private static String madeBy(NewPaper asked) {
        return String.join(" ", asked.pages().stream()
                .map(page -> page.document() + ":" + page.page() + (page.turn() == 0 ? "" : "/" + page.turn()))
                .toList());
    }

    private static Uni<Response> no(String code, String sentence) {
        return Uni.createFrom().item(Refusal.invalid(code, sentence).problem().response());
    }
}
