package org.priorauth.lmn.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.lmn.domain.Known.Supplied;

/** Everything known that a letter may say, as facts with their sources. */
final class Facts {

    private Facts() {}

    static List<Fact> of(Known known) {
        Stream<Fact> order = Optional.ofNullable(known.order()).stream()
                .flatMap(it -> new OrderFacts(it, known.orderEvent()).all());
        Stream<Fact> benefits = Optional.ofNullable(known.coverage()).stream()
                .flatMap(it -> benefits(it, known.coverageEvent()));
        Stream<Fact> clinical = known.clinicalFacts().stream().map(Facts::clinical);
        return Stream.of(order, clinical, benefits).flatMap(facts -> facts).filter(Fact::saysSomething).toList();
    }

    /** The same and what the letter's foregoing one tells. */
    static List<Fact> of(Known known, Foregoing foregoing) {
        Stream<Fact> told = Stream.ofNullable(foregoing).flatMap(letter -> new ForegoingFacts(letter).all());
        return Stream.concat(of(known).stream(), told.filter(Fact::saysSomething)).toList();
    }

    private static Fact clinical(Supplied supplied) {
        return Fact.of("fact." + supplied.fact().kind(),
                new Source("fact." + supplied.fact().id(), supplied.fact().source(), supplied.event()),
                "text", supplied.fact().text());
    }

    /** Limits and what is left of them; what the patient pays is none of the reviewer's business. */
    private static Stream<Fact> benefits(CoverageDetermined coverage, UUID event) {
        return coverage.figures().stream()
                .filter(figure -> switch (figure.name()) {
                    case LIMIT, USED, REMAINING -> true;
                    case COPAY, DEDUCTIBLE_REMAINING -> false;
                })
                .map(figure -> benefit(figure, event));
    }

    private static Fact benefit(Figure figure, UUID event) {
        String kind = Source.BENEFIT + figure.name();
        return Fact.of(kind, new Source(kind, figure.source(), event),
                "amount", Wording.counted(figure.value(), figure.unit()),
                "period", figure.period() == null ? "" : figure.period().replace('-', ' '));
    }
}
