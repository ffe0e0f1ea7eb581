package org.priorauth.lmn.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;

import io.smallrye.mutiny.Uni;

/** Which visits used a letter, and of which letters the chain knows that they run out. */
@ApplicationScoped
class Visits {

    /**
     * The same visit once, whichever letter it is told on; told again it is corrected.
     *
     * @param letterId of the letter in force that day
     */
    Uni<Void> tell(Session session, Cause cause, UUID letterId, VisitTold visit) {
        return session.merge(new LetterVisitRow(cause, letterId, visit)).replaceWithVoid();
    }

    /** A visit before the signing used another letter. */
    Uni<Integer> used(Session session, UUID letterId, LocalDate from) {
        return session.createNativeQuery(
                "select count(*) from letter_visit where letter_id = :letter and used and day >= :signed", Long.class)
                .setParameter("letter", letterId)
                .setParameter("signed", from)
                .getSingleResult()
                .map(Long::intValue);
    }

    Uni<Boolean> knownToRunOut(Session session, UUID letterId) {
        return session.find(RunningOutRow.class, letterId).map(row -> row != null);
    }

    static Object runningOut(UUID letterId, String tenant, Instant at) {
        return new RunningOutRow(letterId, tenant, at);
    }
}
