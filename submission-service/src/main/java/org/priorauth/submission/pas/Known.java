package org.priorauth.submission.pas;

import java.util.UUID;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Names resources within one authorization: the same person or organization bears the same id in the request, in its
 * updates and in inquiries.
 */
record Known(UUID authorization) {

    UUID id(String what) {
        return UUID.nameUUIDFromBytes((authorization + "/" + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
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

    static String url(String id) {
        return "urn:uuid:" + id;
    }
}
