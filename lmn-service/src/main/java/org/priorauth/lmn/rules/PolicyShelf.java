package org.priorauth.lmn.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.lint.Lint;
import org.priorauth.lmn.domain.lint.Policies;
import org.priorauth.lmn.domain.lint.Policy;
import org.priorauth.lmn.domain.lint.Policy.Level;
import org.priorauth.lmn.domain.lint.Rule;
import org.priorauth.lmn.rules.PolicyFile.PolicyLines;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.quarkus.runtime.Startup;

/**
 * The policies of {@code lint/policies.yaml} and, laid over them, of the file that the operator names; read at start. A
 * mistake stops the start, naming the place.
 */
@Startup
@Singleton
public class PolicyShelf implements Policies {

    private static final String SHIPPED = "/lint/policies.yaml";
    private static final String ANY = "any";
    private static final Set<String> RULES = Lint.rules().stream().map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Policy standard;
    private final Map<String, Policy> byPayer = new HashMap<>();

    @Inject
    PolicyShelf(LmnSettings settings) {
        this(settings.policies());
    }

    PolicyShelf(Optional<Path> own) {
        this(own.map(Path::toString).orElse(SHIPPED),
                own.map(path -> read(path).over(shipped())).orElseGet(PolicyShelf::shipped));
    }

    PolicyShelf(String name, PolicyFile file) {
        standard = policy(name + ": standard", file.standard(), Policy.STANDARD);
        file.payers().forEach((payer, lines) -> byPayer.put(payer, policy(name + ": " + payer, lines, standard)));
    }

    @Override
    public Policy of(String payer) {
        return payer == null ? standard : byPayer.getOrDefault(payer, standard);
    }

    private static PolicyFile shipped() {
        return read(SHIPPED, PolicyShelf.class.getResourceAsStream(SHIPPED));
    }

    private static PolicyFile read(Path path) {
        try {
            return read(path.toString(), Files.newInputStream(path));
        } catch (IOException thrown) {
            throw new IllegalStateException(path + ": " + thrown.getMessage(), thrown);
        }
    }

    static PolicyFile read(String name, InputStream yaml) {
        try (yaml) {
            return new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(yaml, PolicyFile.class);
        } catch (IOException thrown) {
            throw new IllegalStateException(name + ": " + thrown.getMessage(), thrown);
        }
    }

    private static Policy policy(String place, PolicyLines lines, Policy base) {
        Map<String, Level> levels = new HashMap<>(base.levels());
        lines.levels().forEach((rule, level) -> levels.put(rule(place, rule), level(place, level)));
        Map<ServiceCategory, Set<String>> signers = new HashMap<>(base.signers());
        lines.signers().forEach((category, kinds) -> {
            if (!category.equals(ANY)) {
                signers.put(category(place, category), Set.copyOf(kinds));
            }
        });
        return new Policy(levels, signers, Set.copyOf(lines.signers().getOrDefault(ANY, List.copyOf(base.anyCare()))));
    }

    private static String rule(String place, String rule) {
        if (!RULES.contains(rule)) {
            throw new IllegalStateException(place + ": no rule " + rule);
        }
        return rule;
    }

    private static Level level(String place, String level) {
        try {
            return Level.valueOf(level.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(place + ": no level " + level, unknown);
        }
    }

    private static ServiceCategory category(String place, String name) {
        for (ServiceCategory category : ServiceCategory.values()) {
            if (category.toString().equals(name)) {
                return category;
            }
        }
        throw new IllegalStateException(place + ": no category " + name);
    }
}
