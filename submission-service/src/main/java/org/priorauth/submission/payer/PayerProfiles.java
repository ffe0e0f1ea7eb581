package org.priorauth.submission.payer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.chassis.payer.ProfileFile;
import org.priorauth.chassis.payer.ProfileReader;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.domain.clock.Term;

import io.quarkus.runtime.Startup;

/** Every payer this house can reach. Read at start; a profile with a mistake in it keeps the service from starting. */
@Startup
@Singleton
public class PayerProfiles {

    private final Map<String, PayerProfile> byId;
    private final Map<String, SubmissionSettings.Clock> clocks;
    private final String placeOfService;

    PayerProfiles(SubmissionSettings settings, Endpoints endpoints, Config config) {
        Function<String, Optional<String>> environment = name -> config.getOptionalValue(name, String.class);
        this.byId = read(settings,
                new ProfileReader<>(ProfileForm::read, PayerProfile::id, environment, endpoints),
                new ByEnvironment(environment));
        this.clocks = settings.clocks();
        this.placeOfService = settings.placeOfService();
    }

    /** Those shipped with the service, and laid over them those of the folder that the operator names. */
    private static Map<String, PayerProfile> read(SubmissionSettings settings, ProfileReader<PayerProfile> reader,
            ByEnvironment over) {
        Map<String, PayerProfile> profiles = new HashMap<>(
                reader.read(laidOver(over, ProfileFile.shipped(settings.payers()))));
        settings.payersFolder().map(ProfileFile::in).map(files -> reader.read(laidOver(over, files)))
                .ifPresent(profiles::putAll);
        return profiles;
    }

    private static List<ProfileFile> laidOver(ByEnvironment over, List<ProfileFile> files) {
        return files.stream().map(over::laidOver).toList();
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
    public Term owed(PayerProfile payer, Urgency urgency) {
        SubmissionSettings.Clock usual = clocks.get(payer.lineOfBusiness().toString());
        return payer.clock().map(own -> own.of(urgency))
                .orElseGet(() -> urgency == Urgency.EXPEDITED ? usual.expedited() : usual.standard());
    }
}
