package org.priorauth.benefits.domain;

import java.time.Instant;
import java.util.List;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling;

/** Something that was said of the coverage, or that nobody said a thing. Which statement counts: {@link Findings}. */
public sealed interface Statement {

    /** The payer's system answered. */
    record ByPayer(Instant askedAt, PayerAnswer.Told told, Published published) implements Statement {}

    /**
     * A person recorded what the payer said by phone or portal.
     *
     * @param rulings for every line of the order
     * @param reference the payer's reference of the call; absent where there is a note instead
     */
    record ByPerson(Instant at, Actor by, List<Ruling> rulings, List<Figure> figures, String reference, String note)
            implements
                Statement {

        public ByPerson {
            rulings = Wire.list(rulings);
            figures = Wire.list(figures);
        }

        boolean saysTheSameAs(ByPerson other) {
            return equals(other.saidAt(at));
        }

        private ByPerson saidAt(Instant moment) {
            return new ByPerson(moment, by,
                    rulings.stream().map(said -> new Ruling(said.question(), said.answer(), said.source(), moment))
                            .toList(),
                    figures.stream().map(given -> new Figure(given.name(), given.value(), given.unit(), given.period(),
                            given.source(), moment)).toList(),
                    reference, note);
        }
    }

    /**
     * The payer was asked and gave nothing usable.
     *
     * @param words the payer's own where it refused; may hold PHI
     */
    record Silence(Instant askedAt, Instant at, Reason why, List<String> words) implements Statement {

        public Silence {
            words = Wire.list(words);
        }
    }
}
