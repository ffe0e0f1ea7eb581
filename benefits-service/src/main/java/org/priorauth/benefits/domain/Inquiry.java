package org.priorauth.benefits.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.benefits.domain.Statement.ByPerson;
import org.priorauth.benefits.domain.Statement.Silence;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.RequestChanged;

/**
 * What is to be known about one order, and all that was said of it.
 *
 * @param requestRevision intake's latest announcement that was heard; an older one is ignored
 * @param orderRevision the latest revision of the order for which the question is the same
 * @param asks how often it was decided to ask the payer; names the asking on the wire
 * @param askedAt when that was decided last
 * @param tries tries of this asking that are over, apart from those of the errand under way
 * @param said statements about this question, oldest first
 * @param earlier statements about the order as it was before it changed; they are kept and decide nothing
 */
public record Inquiry(EligibilityQuestion question, int requestRevision, int orderRevision, int asks, Instant askedAt,
        int tries, List<Statement> said, List<Statement> earlier) {

    public Inquiry {
        said = Wire.list(said);
        earlier = Wire.list(earlier);
    }

    static Inquiry first(EligibilityQuestion question, RequestChanged request, int asksBefore, Instant at) {
        return new Inquiry(question, request.revision(), request.orderRevision(), asksBefore + 1, at, 0, List.of(),
                List.of());
    }

    Inquiry stillAbout(RequestChanged request) {
        return new Inquiry(question, request.revision(), request.orderRevision(), asks, askedAt, tries, said, earlier);
    }

    Inquiry nowAbout(EligibilityQuestion changed, RequestChanged request, Instant at) {
        return new Inquiry(changed, request.revision(), request.orderRevision(), asks + 1, at, 0, List.of(),
                joined(earlier, said));
    }

    Inquiry askedAgain(Instant at) {
        return new Inquiry(question, requestRevision, orderRevision, asks + 1, at, 0, said, earlier);
    }

    Inquiry triedSoFar(int count) {
        return new Inquiry(question, requestRevision, orderRevision, asks, askedAt, count, said, earlier);
    }

    Inquiry with(Statement statement) {
        return new Inquiry(question, requestRevision, orderRevision, asks, askedAt, tries,
                joined(said, List.of(statement)), earlier);
    }

    private static List<Statement> joined(List<Statement> first, List<Statement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public Findings findings() {
        return Findings.of(question, said);
    }

    /** The last thing that happened, where that was that the payer gave no answer. */
    Optional<Silence> silence() {
        return said.isEmpty() || !(said.get(said.size() - 1) instanceof Silence silence)
                ? Optional.empty()
                : Optional.of(silence);
    }

    /** Whether this was the last thing that was said, whenever it was said: a repeated request. */
    public boolean lastWordIs(ByPerson word) {
        return !said.isEmpty() && said.get(said.size() - 1) instanceof ByPerson last && last.saysTheSameAs(word);
    }

    /** The same for every try of this asking, another for the next asking; says nothing about a person. */
    public String askId(UUID authorization) {
        return authorization + "-" + asks;
    }
}
