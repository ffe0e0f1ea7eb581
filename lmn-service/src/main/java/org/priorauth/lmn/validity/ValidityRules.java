package org.priorauth.lmn.validity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.validity.ValidityRule;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.runtime.Startup;

/** The payers' rules as data: payer, then service category, then {@code default} of either. A mistake stops the start. */
@Startup
@Singleton
public class ValidityRules {

    private static final String DEFAULT = "default";

    private final Map<String, Map<String, ValidityRule>> byPayer;

    ValidityRules(LmnSettings settings) {
        this.byPayer = read(settings.validity().file());
        if (!byPayer.getOrDefault(DEFAULT, Map.of()).containsKey(DEFAULT)) {
            throw new IllegalStateException("the rules of validity lack default/default");
        }
    }

    /** The closest that is written down. */
    ValidityRule of(Order order) {
        String category = order.category() == null ? DEFAULT : order.category().toString();
        return Optional.ofNullable(order.payer()).map(payer -> byPayer.get(payer.id()))
                .flatMap(rules -> closest(rules, category))
                .or(() -> closest(byPayer.get(DEFAULT), category)).orElseThrow();
    }

    private static Optional<ValidityRule> closest(Map<String, ValidityRule> rules, String category) {
        return Optional.ofNullable(rules.get(category)).or(() -> Optional.ofNullable(rules.get(DEFAULT)));
    }

    private static Map<String, Map<String, ValidityRule>> read(Optional<Path> file) {
        YAMLMapper yaml = YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build();
        try (InputStream rules = file.isPresent()
                ? Files.newInputStream(file.get())
                : ValidityRules.class.getResourceAsStream("/validity.yaml")) {
            return yaml.readValue(rules, yaml.getTypeFactory().constructMapType(Map.class,
                    yaml.constructType(String.class),
                    yaml.getTypeFactory().constructMapType(Map.class, String.class, ValidityRule.class)));
        } catch (IOException thrown) {
            throw new UncheckedIOException("the rules of validity are unreadable", thrown);
        }
    }
}
