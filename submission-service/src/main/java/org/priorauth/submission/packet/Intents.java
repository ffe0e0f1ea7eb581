package org.priorauth.submission.packet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Letters;

/** Makes intents: each is a new id that no payer has seen. */
@ApplicationScoped
class Intents {

    private final Ids ids;
    private final Clock clock;

    Intents(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Intent request(Facts facts) {
        List<Integer> lines = facts.order().map(Order::lines).orElse(List.of()).stream().map(ServiceLine::number)
                .toList();
        return intent(Intent.Kind.REQUEST, facts.orderRevision(), lines,
                facts.letterToSend().map(Letters.Signed::letterId)).adding(added(facts.letters().stream().skip(1)));
    }

    /** @param letters that go with it */
    Intent update(Intent of, List<Letters.Signed> letters) {
        return intent(Intent.Kind.UPDATE, of.orderRevision(), of.lines(), of.letterId())
                .adding(Stream.concat(of.added().stream(), added(letters.stream()).stream()).toList());
    }

    /** Papers for a request that stays as it is. */
    Intent attachment(Intent of) {
        return intent(Intent.Kind.ATTACHMENT, of.orderRevision(), of.lines(), of.letterId()).adding(of.added());
    }

    private static List<UUID> added(Stream<Letters.Signed> letters) {
        return letters.map(Letters.Signed::letterId).toList();
    }

    /** The lines that are cancelled by it are answered too. */
    Intent revision(Intent of, Facts now) {
        Intent anew = request(now);
        List<Integer> lines = Stream.concat(of.lines().stream(), anew.lines().stream()).distinct().sorted().toList();
        return intent(Intent.Kind.UPDATE, anew.orderRevision(), lines, anew.letterId().or(of::letterId))
                .adding(Stream.concat(of.added().stream(), anew.added().stream()).distinct().toList());
    }

    private Intent intent(Intent.Kind kind, int orderRevision, List<Integer> lines, Optional<UUID> letter) {
        return new Intent(ids.next(), kind, orderRevision, lines, letter,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
