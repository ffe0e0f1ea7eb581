package org.priorauth.intake.fhir;

import org.hl7.fhir.r4.model.Resource;

/** A resource, and where in the Bundle it stands. */
record Found<T extends Resource>(T resource, String path) {

    String at(String child) {
        return path + "." + child;
    }
}
