package org.priorauth.sandbox.request;

import java.util.List;
import java.util.function.BiConsumer;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;

/** Goes through a resource and hands out its literal references. A Bundle inside keeps its references to itself. */
final class Walk {

    private final StringBuilder path;
    private final BiConsumer<String, Reference> found;

    Walk(String start, BiConsumer<String, Reference> found) {
        this.path = new StringBuilder(start);
        this.found = found;
    }

    void through(Base node) {
        if (node instanceof Reference reference && reference.hasReference()) {
            found.accept(path.toString(), reference);
        }
        if (hasNothingBelow(node)) {
            return;
        }
        node.children().forEach(this::property);
    }

    private void property(Property property) {
        List<Base> values = property.getValues();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                step(property, i, values.get(i));
            }
        }
    }

    private void step(Property property, int index, Base value) {
        int length = path.length();
        path.append('.').append(property.getName().replace("[x]", ""));
        if (property.isList()) {
            path.append('[').append(index).append(']');
        }
        through(value);
        path.setLength(length);
    }

    private static boolean hasNothingBelow(Base node) {
        return node instanceof Bundle || node.isPrimitive() && !((Element) node).hasExtension();
    }
}
