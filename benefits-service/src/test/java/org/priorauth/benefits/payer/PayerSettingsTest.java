package org.priorauth.benefits.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class PayerSettingsTest {

    @Test
    void withoutAFolderTheShippedProfilesAreUsed() throws IOException {
        assertThat(settings(Map.of()).payersFolder()).isEmpty();
    }

    @Test
    void theFolderHasOneNameAndTheNameItOnceHadIsStillHeeded() throws IOException {
        assertThat(settings(Map.of("priorauth.benefits.payers-folder", "/etc/new")).payersFolder())
                .contains(Path.of("/etc/new"));
        assertThat(settings(Map.of("priorauth.benefits.payers-directory", "/etc/old")).payersFolder())
                .contains(Path.of("/etc/old"));
    }

    private static PayerSettings settings(Map<String, String> given) throws IOException {
        return new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(PayerSettings.class)
                .withSources(new PropertiesConfigSource(
                        PayerSettings.class.getResource("/application.properties"), 100))
                .withSources(new PropertiesConfigSource(given, "given", 500))
                .build().getConfigMapping(PayerSettings.class);
    }
}
