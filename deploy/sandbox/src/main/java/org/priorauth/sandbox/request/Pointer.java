package org.priorauth.sandbox.request;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A literal reference: where it stands, in which resource, and under which URL that resource is known. */
public record Pointer(String path, Reference reference, Resource holder, String holderUrl) {

    public String target() {
        return reference.getReference();
    }
}
