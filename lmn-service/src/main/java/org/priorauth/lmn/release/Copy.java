package org.priorauth.lmn.release;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.release.CopyRequest.Released;
import org.priorauth.lmn.domain.release.Release.Format;

/** What goes out: the signed bytes, alone or within a FHIR resource. The file's name says nothing about anybody. */
final class Copy {

    private Copy() {}

    static Response of(Filed filed, SignedLetter letter, Released copy, byte[] pdf) {
        return copy.release().format() == Format.PDF
                ? answer(pdf, "application/pdf", "letter.pdf")
                : answer(DocumentReference.of(filed, letter, pdf), "application/fhir+json", "letter.json");
    }

    private static Response answer(Object entity, String type, String file) {
        return Response.fromResponse(CopyDesk.phi(entity)).type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"").build();
    }
}
