package org.priorauth.sandbox.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Follows references inside one Bundle as FHIR R4 bundle.html#references says, and nowhere else. */
public final class Inside {

    private final Map<String, Resource> byUrl = new HashMap<>();
    private final Map<Resource, String> urls = new IdentityHashMap<>();
    private final List<Pointer> pointers = new ArrayList<>();

    public Inside(Bundle bundle) {
        List<BundleEntryComponent> entries = bundle.getEntry();
        for (int i = 0; i < entries.size(); i++) {
            BundleEntryComponent entry = entries.get(i);
            if (entry.getResource() != null) {
                add(entry, "Bundle.entry[" + i + "].resource");
            }
        }
    }

    private void add(BundleEntryComponent entry, String path) {
        Resource holder = entry.getResource();
        byUrl.putIfAbsent(String.valueOf(entry.getFullUrl()), holder);
        urls.put(holder, String.valueOf(entry.getFullUrl()));
        new Walk(path, (at, reference) -> pointers.add(new Pointer(at, reference, holder, entry.getFullUrl())))
                .through(holder);
    }

    public Stream<Pointer> pointers() {
        return pointers.stream();
    }

    /** The fullUrl of a resource of this Bundle. */
    public String urlOf(Resource resource) {
        return urls.get(resource);
    }

    public Optional<Resource> target(Pointer pointer) {
        return target(pointer.holder(), pointer.reference());
    }

    public Optional<Resource> target(Resource holder, Reference reference) {
        String literal = String.valueOf(reference.getReference());
        if (literal.startsWith("#")) {
            return contained(holder, literal);
        }
        return Optional.ofNullable(byUrl.get(absolute(literal, String.valueOf(urls.get(holder)))));
    }

    private static Optional<Resource> contained(Resource holder, String literal) {
        if (!(holder instanceof DomainResource container)) {
            return Optional.empty();
        }
        String id = literal.substring(1);
        return container.getContained().stream()
                .filter(it -> id.equals(it.getIdElement().getIdPart().replaceFirst("^#", ""))).findFirst();
    }

    /** A relative reference hangs on the base of its holder's fullUrl; a urn has no base. */
    private static String absolute(String literal, String holderUrl) {
        if (literal.contains(":")) {
            return literal;
        }
        int type = holderUrl.lastIndexOf('/', holderUrl.lastIndexOf('/') - 1);
        return type < 0 || holderUrl.startsWith("urn:") ? literal : holderUrl.substring(0, type + 1) + literal;
    }
}
