package org.priorauth.inbox.domain;

import java.time.Instant;
import java.util.List;

import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.stages.Turn;
import org.priorauth.inbox.domain.work.KindRule;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.WorkItem;

/**
 * What happens next, who must do it, and by when. Work that waits for a person comes first: the chain does not go on
 * without it.
 *
 * @param dueAt absent where nobody owes anything by a time
 */
public record NextStep(String sentence, Who who, Instant dueAt) {

    /**
     * @param kind {@code person}, {@code queue}, {@code stage}, {@code payer} or {@code nobody}
     * @param id the person's or the stage's; absent for {@code nobody}
     */
    public record Who(String kind, String id, String name) {

        public static Who of(Owner owner) {
            return owner instanceof Owner.Person person
                    ? new Who("person", person.id(), person.name())
                    : new Who("queue", owner.name(), owner.name());
        }

        private static Who of(Turn turn, Case of, Rules rules) {
            return switch (turn) {
                case NOBODY -> new Who("nobody", null, "nobody");
                case CLINIC -> of(of.owner(rules));
                case PAYER -> of.order().filter(order -> order.payer() != null)
                        .map(order -> new Who("payer", order.payer().id(), order.payer().name()))
                        .orElseGet(() -> new Who("payer", null, "the payer"));
                case INTAKE, BENEFITS, LMN, SUBMISSION -> new Who("stage", turn.toString(), turn.toString());
            };
        }
    }

    public static NextStep of(Case of, Rules rules) {
        List<WorkItem> open = of.openItems();
        if (open.isEmpty()) {
            Status status = of.status();
            return new NextStep(status.next(), Who.of(status.turn(), of, rules), of.payerDue().orElse(null));
        }
        WorkItem first = open.get(0);
        String next = rules.find(first.kind()).map(KindRule::next).orElse(first.reason());
        return new NextStep(next, Who.of(first.owner()), first.dueAt());
    }
}
