package org.priorauth.submission.pas;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Names resources within one authorization: the same person or organization bears the same id in the request, in its
 * updates and in inquiries.
 */
record Known(UUID authorization) {

    private static final String URN = "urn:uuid:";

    UUID id(String what) {
        return UUID.nameUUIDFromBytes((authorization + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    Reference to(String what) {
        return reference(id(what));
    }

    <R extends Resource> R named(R resource, String what) {
        resource.setId(id(what).toString());
        return resource;
    }

    static Reference reference(UUID id) {
        return new Reference(url(id.toString()));
    }

    /**
     * The resource id of a request's Claim, or of a document. Our own ids are UUIDs of version 7 (RFC 9562), which
     * validators of FHIR R4 do not take in a fullUrl.
     */
    static UUID resource(UUID ours) {
        return UUID.nameUUIDFromBytes(ours.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String url(String id) {
        return URN + id;
    }

    /** A parser makes the fullUrl the id; back to the bare one. */
    static String bare(String id) {
        return id.startsWith(URN) ? id.substring(URN.length()) : id;
    }
}
