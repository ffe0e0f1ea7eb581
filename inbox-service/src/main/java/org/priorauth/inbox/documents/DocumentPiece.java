package org.priorauth.inbox.documents;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Some bytes of a paper. The database refuses to change one. PHI. */
@Entity
@Immutable
@Table(name = "document_piece")
public class DocumentPiece {

    /** In bytes. What a paper needs of memory on its way in or out. */
    static final int SIZE = 256 * 1024;

    @Id
    UUID id;
    UUID documentId;
    int place;
    @Column(updatable = false)
    byte[] bytes;

    protected DocumentPiece() {}

    DocumentPiece(UUID id, UUID documentId, int place, byte[] bytes) {
        this.id = id;
        this.documentId = documentId;
        this.place = place;
        this.bytes = bytes;
    }
}
