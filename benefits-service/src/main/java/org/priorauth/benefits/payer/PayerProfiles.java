package org.priorauth.benefits.payer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.priorauth.benefits.domain.PayerProfile;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.chassis.payer.ProfileFile;
import org.priorauth.chassis.payer.ProfileReader;

import io.quarkus.runtime.Startup;

/** The payers of the house. The service does not start while a profile is wrong. */
@Startup
@Singleton
public class PayerProfiles {

    private static final Logger LOG = Logger.getLogger(PayerProfiles.class);

    private final Map<String, PayerProfile> byId;

    @Inject
    PayerProfiles(PayerSettings settings, Endpoints endpoints, Config config) {
        this(settings.payersFolder().map(ProfileFile::in).orElseGet(ProfileFile::shipped),
                name -> config.getOptionalValue(name, String.class), endpoints);
        LOG.infof("%d payers: %s", byId.size(), String.join(", ", byId.keySet()));
    }

    PayerProfiles(List<ProfileFile> files, Function<String, Optional<String>> settings, Endpoints endpoints) {
        byId = new ProfileReader<>(ProfileForm::read, PayerProfile::id, settings, endpoints).read(files);
    }

    public Optional<PayerProfile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
