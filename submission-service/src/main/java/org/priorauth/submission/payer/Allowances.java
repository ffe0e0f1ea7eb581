package org.priorauth.submission.payer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.clock.Allowance;

/** What each payer is given for its decision: by its line of business, the order's urgency, and the clinic's clock. */
@ApplicationScoped
public class Allowances implements Allowing {

    private final PayerProfiles payers;
    private final SubmissionSettings settings;

    Allowances(PayerProfiles payers, SubmissionSettings settings) {
        this.payers = payers;
        this.settings = settings;
    }

    @Override
    public Optional<Allowance> of(Facts facts, String tenant) {
        return facts.order().flatMap(order -> payers.of(order)
                .map(payer -> new Allowance(payers.owed(payer, urgency(order)), zone(tenant), settings.dueSoon())));
    }

    /** When a payer owes its decision whose clock starts now. */
    public Instant due(Facts facts, String tenant, Instant now) {
        return of(facts, tenant).map(allowance -> allowance.end(now)).orElse(now);
    }

    private ZoneId zone(String tenant) {
        return Optional.ofNullable(settings.clinics().get(tenant)).flatMap(SubmissionSettings.Clinic::timeZone)
                .orElse(settings.timeZone());
    }

    private static Urgency urgency(Order order) {
        return order.urgency() == null ? Urgency.STANDARD : order.urgency();
    }
}
