package org.priorauth.submission.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Notice.Voice;

import io.smallrye.mutiny.Uni;

/** How far each subscription has counted: a number that is left out is an event that was lost, or is still on its way. */
@ApplicationScoped
class Voices {

    private final Clock clock;

    Voices(Clock clock) { this.clock = clock; }

    /** Notes that it spoke; the events that nobody heard of, where there are any. */
    Uni<Optional<Missing>> heard(Session session, String payer, Voice from, List<Happening> happenings) {
        if (from.subscription().isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        String subscription = from.subscription().get();
        return opened(session, payer, subscription).chain(() -> highest(session, payer, subscription))
                .chain(before -> {
                    TreeSet<Long> numbers = numbers(from, happenings);
                    return counted(session, payer, subscription, numbers)
                            .replaceWith(
                                    () -> before.flatMap(last -> Missing.of(subscription, last, happenings, from)));
                });
    }

    private static TreeSet<Long> numbers(Voice from, List<Happening> happenings) {
        TreeSet<Long> numbers = new TreeSet<>();
        happenings.forEach(one -> one.number().ifPresent(numbers::add));
        from.events().ifPresent(numbers::add);
        return numbers;
    }

    private Uni<Integer> opened(Session session, String payer, String subscription) {
        return session.createNativeQuery(
                """
                insert into payer_voice (payer_id, subscription, heard_at) values (:payer, :subscription, :now)
                on conflict (payer_id, subscription) do update set heard_at = excluded.heard_at""")
                .setParameter("payer", payer).setParameter("subscription", subscription)
                .setParameter("now", clock.instant()).executeUpdate();
    }

    private static Uni<Optional<Long>> highest(Session session, String payer, String subscription) {
        return session.createNativeQuery("select coalesce(highest_event, -1) from payer_voice "
                + "where payer_id = :payer and subscription = :subscription", Long.class)
                .setParameter("payer", payer).setParameter("subscription", subscription)
                .getSingleResult().map(last -> last < 0 ? Optional.empty() : Optional.of(last));
    }

    private static Uni<Integer> counted(Session session, String payer, String subscription, TreeSet<Long> numbers) {
        return numbers.isEmpty()
                ? Uni.createFrom().item(0)
                : session.createNativeQuery(
                        "update payer_voice set highest_event = greatest(coalesce(highest_event, 0), :highest) "
                                + "where payer_id = :payer and subscription = :subscription")
                        .setParameter("highest", numbers.last()).setParameter("payer", payer)
                        .setParameter("subscription", subscription).executeUpdate();
    }
}
