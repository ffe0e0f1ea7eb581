package org.priorauth.lmn.file;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.Ownership.Owner;

/** What was signed, as it was printed. PHI. */
@Entity
@Immutable
@Table(name = "signed_letter")
class SignedRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    UUID letterId;
    String content;
    byte[] pdf;
    String sha256;
    Instant signedAt;
    String npi;
    String author;

    protected SignedRow() {}

    SignedRow(SignedLetter letter, String content, byte[] pdf, Cause cause) {
        this.id = letter.pdf().id();
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.letterId = letter.letterId();
        this.content = content;
        this.pdf = pdf;
        this.sha256 = letter.pdf().sha256();
        this.signedAt = cause.at();
        this.npi = letter.signature().npi();
        this.author = letter.ownership().named().map(Owner::id).orElse(cause.by().id());
    }
}
