package org.priorauth.lmn.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.validity.Validity;
import org.priorauth.lmn.domain.validity.ValidityRule;

import io.smallrye.mutiny.Uni;

/** How long a letter is good, by the payer's rule and the visits so far. */
@ApplicationScoped
class Good {

    /** The rule that applies, what follows from it, and how many visits used the letter. */
    record Look(ValidityRule rule, Validity validity, int used, ZoneId zone) {

        boolean over(Instant now) {
            return validity.over(today(now));
        }

        boolean runsOut(Instant now) {
            return validity.runsOut(rule, today(now));
        }

        Optional<Instant> next(Instant now) {
            return validity.nextLook(rule, today(now), zone);
        }

        private LocalDate today(Instant now) {
            return now.atZone(zone).toLocalDate();
        }
    }

    private final ValidityRules rules;
    private final Visits visits;
    private final ZoneId zone;

    Good(ValidityRules rules, Visits visits, LmnSettings settings) {
        this.rules = rules;
        this.visits = visits;
        this.zone = settings.zone();
    }

    Uni<Look> look(Session session, Order order, SignedLetter letter) {
        LocalDate signed = letter.signature().at().atZone(zone).toLocalDate();
        Optional<LocalDate> end = Optional.ofNullable(order.requested()).map(period -> period.end());
        ValidityRule rule = rules.of(order);
        return visits.used(session, letter.letterId(), signed)
                .map(used -> new Look(rule, Validity.of(rule, signed, end, used), used, zone));
    }
}
