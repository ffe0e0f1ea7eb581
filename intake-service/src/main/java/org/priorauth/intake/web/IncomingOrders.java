package org.priorauth.intake.web;

import jakarta.inject.Singleton;

import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.fhir.FhirOrders;
import org.priorauth.intake.plain.PlainOrders;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.rules.RulesInForce;

import io.smallrye.mutiny.Uni;

/** Reads what comes in, each format by its own reader. */
@Singleton
public class IncomingOrders {

    private final FhirOrders fhir;
    private final PlainOrders plain;
    private final RulesInForce rules;
    private final Aside aside;

    IncomingOrders(FhirOrders fhir, PlainOrders plain, RulesInForce rules, Aside aside) {
        this.fhir = fhir;
        this.plain = plain;
        this.rules = rules;
        this.aside = aside;
    }

    Rulebook rulebook() {
        return rules.rulebook();
    }

    Uni<Reading<Brought>> bundle(byte[] body, Rulebook rulebook) {
        return aside.read(body.length, () -> fhir.read(body, rulebook));
    }

    Uni<Reading<Brought>> order(byte[] body, Rulebook rulebook) {
        return aside.read(body.length, () -> plain.read(body, rulebook));
    }
}
