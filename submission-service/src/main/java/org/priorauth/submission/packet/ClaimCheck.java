package org.priorauth.submission.packet;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.submission.domain.Letters;

/**
 * One thing to fetch.
 *
 * @param path below the owner's address; opaque ids alone
 */
record ClaimCheck(DocumentRef ref, boolean letter, String path) {

    private static ClaimCheck letter(UUID authorization, Letters.Signed signed) {
        return new ClaimCheck(signed.pdf(), true,
                "/api/v1/authorizations/" + authorization + "/letters/" + signed.letterId() + "/pdf");
    }

    static Stream<ClaimCheck> letters(UUID authorization, List<Letters.Signed> signed) {
        return signed.stream().map(one -> letter(authorization, one));
    }

    private static ClaimCheck document(UUID authorization, DocumentRef ref) {
        return new ClaimCheck(ref, false, "/api/v1/authorizations/" + authorization + "/documents/" + ref.id());
    }

    static Stream<ClaimCheck> documents(UUID authorization, List<DocumentRef> refs) {
        return refs.stream().map(ref -> document(authorization, ref));
    }

    /** It came with an answer, and lies here. */
    boolean isOwn() { return !letter && "submission".equals(ref.owner()); }

    URI at(Map<String, URI> owners) {
        return URI.create(owners.get(letter ? "lmn" : "intake") + path);
    }
}
