package org.priorauth.intake.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.rules.Rules;

/** Reads bundles as the service does, with ids that count. */
final class Bundles {

    static final Rulebook RULES = Rules.builtIn();
    private static final Fhir FHIR = new Fhir();

    private Bundles() {}

    static Reading<Brought> read(byte[] body) {
        AtomicLong count = new AtomicLong();
        return new FhirOrders(FHIR, () -> id(count.incrementAndGet())).read(body, RULES);
    }

    static UUID id(long number) {
        return new UUID(0x7000L, 0x8000000000000000L + number);
    }

    static Brought brought(byte[] body) {
        Reading<Brought> reading = read(body);
        if (reading instanceof Reading.Unreadable<Brought> no) {
            throw new AssertionError(no.problem());
        }
        return ((Reading.Readable<Brought>) reading).value();
    }

    static Problem problem(byte[] body) {
        return ((Reading.Unreadable<Brought>) read(body)).problem();
    }

    static List<Element> complaints(String body) {
        return problem(body.getBytes(StandardCharsets.UTF_8)).errors();
    }

    /** The order of a right knee that needs therapy, from an EHR that sends everything. */
    static String knee() {
        try (InputStream in = Bundles.class.getResourceAsStream("/orders/knee.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
