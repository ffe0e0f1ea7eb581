package org.priorauth.inbox.documents.reading;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.inbox.search.Tokens;

/** The words of one page. PHI. */
@Entity
@Immutable
@Table(name = "document_page")
public class PageRow {

    @Id
    UUID id;
    String tenantId;
    UUID documentId;
    int page;
    String words;
    /** {@code text} or {@code ocr}. */
    String how;
    /** What search looks in. */
    String tokens;

    protected PageRow() {}

    public PageRow(UUID id, String tenantId, UUID documentId, PaperText.Page of) {
        this.id = id;
        this.tenantId = tenantId;
        this.documentId = documentId;
        this.page = of.number();
        this.words = of.text();
        this.how = of.how();
        this.tokens = Tokens.line(of.text());
    }

    public PaperText.Page page() {
        return new PaperText.Page(page, words, how);
    }
}
