package org.priorauth.sandbox.web;

import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.fhir.Fhir;
import org.priorauth.sandbox.rules.Violation;

/** Reads a body and holds it to its rules, once for every operation. */
@Singleton
public class Inlet {

    private final Fhir fhir;
    private final Answers answers;

    Inlet(Fhir fhir, Answers answers) {
        this.fhir = fhir;
        this.answers = answers;
    }

    /** What came in: either fit to be answered or refused. */
    public sealed interface Received<R> {

        record Fit<R>(R message) implements Received<R> {}

        record Refused<R>(Response why) implements Received<R> {}

        default Response answeredBy(Function<R, Response> answer) {
            return this instanceof Fit<R> fit ? answer.apply(fit.message()) : ((Refused<R>) this).why();
        }
    }

    public <R extends Resource> Received<R> read(byte[] body, Class<R> kind, Function<R, List<Violation>> rules) {
        return read(body, kind, resource -> resource, rules);
    }

    /** {@code view} is the message as the rules and the answer look at it. */
    public <R extends Resource, V> Received<V> read(byte[] body, Class<R> kind, Function<R, V> view,
            Function<V, List<Violation>> rules) {
        Fhir.Reading<R> reading = fhir.read(body, kind);
        if (reading instanceof Fhir.Reading.Unreadable<R> unreadable) {
            return new Received.Refused<>(answers.refused(unreadable.why()));
        }
        V message = view.apply(((Fhir.Reading.Read<R>) reading).resource());
        List<Violation> violations = rules.apply(message);
        return violations.isEmpty() ? new Received.Fit<>(message) : new Received.Refused<>(answers.refused(violations));
    }
}
