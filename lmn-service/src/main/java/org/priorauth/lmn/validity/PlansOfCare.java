package org.priorauth.lmn.validity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;

import io.smallrye.mutiny.Uni;

/** From which day on a letter's plan of care is followed no more. */
@ApplicationScoped
class PlansOfCare {

    /** Told again it is corrected. */
    Uni<Void> tell(Session session, Cause cause, UUID letterId, PlanChanged change) {
        return session
                .createNativeQuery("""
                                   insert into letter_plan_change (letter_id, tenant_id, authorization_id, day, reason,
                                                                   told_at, told_by)
                                   values (:letter, :tenant, :authorization, :day, :reason, :now, :by)
                                   on conflict (letter_id) do update
                                   set day = excluded.day, reason = excluded.reason, told_at = excluded.told_at,
                                       told_by = excluded.told_by""")
                .setParameter("letter", letterId)
                .setParameter("tenant", cause.tenant())
                .setParameter("authorization", cause.authorizationId())
                .setParameter("day", change.day())
                .setParameter("reason", change.reason().strip())
                .setParameter("now", cause.at())
                .setParameter("by", cause.by().id())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Optional<LocalDate>> changed(Session session, UUID letterId) {
        return session.createNativeQuery("select day from letter_plan_change where letter_id = :letter",
                LocalDate.class)
                .setParameter("letter", letterId)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }
}
