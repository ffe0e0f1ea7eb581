package org.priorauth.submission.payer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.SubmissionSettings;

import io.quarkus.runtime.Startup;

/** Every payer this house can reach. Read at start; a profile with a mistake in it keeps the service from starting. */
@Startup
@Singleton
public class PayerProfiles {

    private final Map<String, PayerProfile> byId;
    private final Map<String, SubmissionSettings.Clock> clocks;
    private final String placeOfService;

    PayerProfiles(ProfileFiles files, SubmissionSettings settings) {
        this.byId = files.read().stream().collect(Collectors.toMap(PayerProfile::id, Function.identity()));
        this.clocks = settings.clocks();
        this.placeOfService = settings.placeOfService();
    }

    /** Whom this order asks; empty where the payer is not known here. */
    public Optional<PayerProfile> of(Order order) {
        return Optional.ofNullable(order.payer()).map(Payer::id).map(byId::get);
    }

    public List<PayerProfile> all() {
        return byId.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    /** Of a line that names none. */
    public String placeOfService() {
        return placeOfService;
    }

    /** How long this payer may take. */
    public Duration owed(PayerProfile payer, Urgency urgency) {
        SubmissionSettings.Clock usual = clocks.get(payer.lineOfBusiness().toString());
        return payer.clock().map(own -> own.of(urgency))
                .orElseGet(() -> urgency == Urgency.EXPEDITED ? usual.expedited() : usual.standard());
    }
}
