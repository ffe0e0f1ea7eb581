package org.priorauth.lmn.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.domain.lint.Lint;
import org.priorauth.lmn.domain.lint.Policies;
import org.priorauth.lmn.domain.lint.Policy;
import org.priorauth.lmn.domain.lint.Policy.Level;
import org.priorauth.lmn.domain.lint.Rule;
import org.priorauth.lmn.rules.PolicyFile.PolicyLines;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The policies of {@code lint/policies.yaml}, read at start; a mistake in it stops the start, naming the place. */
@Singleton
public class PolicyShelf implements Policies {

    private static final String FILE = "/lint/policies.yaml";
    private static final String ANY = "any";
    private static final Set<String> RULES = Lint.rules().stream().map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Policy standard;
    private final Map<String, Policy> byPayer = new HashMap<>();

    public PolicyShelf() {
        this(PolicyShelf.class.getResourceAsStream(FILE));
    }

    PolicyShelf(InputStream yaml) {
        PolicyFile file = read(yaml);
        standard = policy("standard", file.standard(), Policy.STANDARD);
        file.payers().forEach((payer, lines) -> byPayer.put(payer, policy(payer, lines, standard)));
    }

    @Override
    public Policy of(String payer) {
        return payer == null ? standard : byPayer.getOrDefault(payer, standard);
    }

    private static PolicyFile read(InputStream yaml) {
        try (yaml) {
            return new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(yaml, PolicyFile.class);
        } catch (IOException thrown) {
            throw new IllegalStateException(FILE + ": " + thrown.getMessage(), thrown);
        }
    }

    private static Policy policy(String payer, PolicyLines lines, Policy base) {
        Map<String, Level> levels = new HashMap<>(base.levels());
        lines.levels().forEach((rule, level) -> levels.put(rule(payer, rule), level(payer, level)));
        Map<ServiceCategory, Set<String>> signers = new HashMap<>(base.signers());
        lines.signers().forEach((category, kinds) -> {
            if (!category.equals(ANY)) {
                signers.put(category(payer, category), Set.copyOf(kinds));
            }
        });
        return new Policy(levels, signers, Set.copyOf(lines.signers().getOrDefault(ANY, List.copyOf(base.anyCare()))));
    }

    private static String rule(String payer, String rule) {
        if (!RULES.contains(rule)) {
            throw new IllegalStateException(FILE + ": " + payer + ": no rule " + rule);
        }
        return rule;
    }

    private static Level level(String payer, String level) {
        try {
            return Level.valueOf(level.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(FILE + ": " + payer + ": no level " + level, unknown);
        }
    }

    private static ServiceCategory category(String payer, String name) {
        for (ServiceCategory category : ServiceCategory.values()) {
            if (category.toString().equals(name)) {
                return category;
            }
        }
        throw new IllegalStateException(FILE + ": " + payer + ": no category " + name);
    }
}
