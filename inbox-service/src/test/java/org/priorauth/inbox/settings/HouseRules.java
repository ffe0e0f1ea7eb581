package org.priorauth.inbox.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.microprofile.config.spi.Converter;
import org.priorauth.inbox.domain.work.Rules;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.source.yaml.YamlConfigSource;

/** The rules as they are shipped, without a container. */
public final class HouseRules {

    public static final Rules SHIPPED = book(Map.of()).of("riverside");

    private HouseRules() {}

    /** The shipped settings with some of them changed. */
    public static RuleBook book(Map<String, String> changed) {
        return new RuleBook(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(shipped(), new PropertiesConfigSource(changed, "changed", 500))
                .withConverter(java.time.Duration.class, 200, durations())
                .withMapping(InboxSettings.class)
                .build().getConfigMapping(InboxSettings.class));
    }

    private static Converter<java.time.Duration> durations() {
        return new DurationConverter();
    }

    private static YamlConfigSource shipped() {
        try {
            return new YamlConfigSource(HouseRules.class.getResource("/application.yaml"), 100);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
