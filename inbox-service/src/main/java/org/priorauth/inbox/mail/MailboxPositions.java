package org.priorauth.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;

import io.smallrye.mutiny.Uni;

/** How far each mailbox has been read. */
@ApplicationScoped
class MailboxPositions {

    /** The last mail taken; zeros where none was. */
    record Position(long validity, long uid) {

        static final Position START = new Position(0, 0);
    }

    Uni<Position> of(Session session, String mailbox) {
        return session
                .createNativeQuery("select uid_validity, last_uid from mailbox where name = :name", Object[].class)
                .setParameter("name", mailbox)
                .getResultList()
                .map(rows -> rows.stream().findFirst()
                        .map(row -> new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                        .orElse(Position.START));
    }

    /**
     * Within the transaction that stores the mail, so that neither is without the other.
     *
     * @return whether it is ours; not where it was taken meanwhile, by this instance or another
     */
    Uni<Boolean> claim(Session session, Fetched.Place place) {
        return session
                .createNativeQuery("""
                                   insert into mailbox (name, uid_validity, last_uid) values (:name, :validity, :uid)
                                   on conflict (name) do update set uid_validity = :validity, last_uid = :uid
                                   where mailbox.uid_validity <> :validity or mailbox.last_uid < :uid""")
                .setParameter("name", place.mailbox())
                .setParameter("validity", place.validity())
                .setParameter("uid", place.uid())
                .executeUpdate()
                .map(count -> count == 1);
    }
}
