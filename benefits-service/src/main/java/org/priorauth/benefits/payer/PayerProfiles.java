package org.priorauth.benefits.payer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.priorauth.benefits.domain.PayerProfile;

import io.quarkus.runtime.Startup;

/** The payers of the house. The service does not start while a profile is wrong. */
@Startup
@Singleton
public class PayerProfiles {

    private static final Logger LOG = Logger.getLogger(PayerProfiles.class);

    private final Map<String, PayerProfile> byId;

    @Inject
    PayerProfiles(PayerSettings settings, Endpoints endpoints, Config config) {
        this(settings.payersDirectory().map(ProfileFile::in).orElseGet(ProfileFile::builtIn),
                name -> config.getOptionalValue(name, String.class), endpoints);
        LOG.infof("%d payers: %s", byId.size(), String.join(", ", byId.keySet()));
    }

    PayerProfiles(List<ProfileFile> files, Function<String, Optional<String>> settings, Endpoints endpoints) {
        List<String> problems = new ArrayList<>();
        Map<String, PayerProfile> found = new LinkedHashMap<>();
        for (ProfileFile file : files) {
            ProfileKeys keys = new ProfileKeys(file);
            new ProfileReader(keys, settings, endpoints).read()
                    .filter(profile -> found.putIfAbsent(profile.id(), profile) != null)
                    .ifPresent(twice -> keys.wrong("id", "is used by another file too"));
            problems.addAll(keys.problems());
        }
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add("there is no file that ends in .yaml");
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfiles(problems);
        }
        byId = found;
    }

    public Optional<PayerProfile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
