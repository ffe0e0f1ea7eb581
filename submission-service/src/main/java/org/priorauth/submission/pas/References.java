package org.priorauth.submission.pas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What a Bundle has to hold: whatever its claims lead to, directly or by way of others, and nothing else. */
final class References {

    private References() {}

    static Set<String> reachable(List<? extends Resource> from, List<Resource> among) {
        Set<String> found = new TreeSet<>();
        Deque<Base> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Base one = open.pop();
            if (one instanceof Reference reference && reference.getReference() != null
                    && found.add(reference.getReference())) {
                among.stream().filter(resource -> Known.url(resource.getIdElement().getIdPart())
                        .equals(reference.getReference())).forEach(open::push);
            }
            one.children().stream().flatMap(property -> property.getValues().stream()).forEach(open::push);
        }
        return found;
    }
}
