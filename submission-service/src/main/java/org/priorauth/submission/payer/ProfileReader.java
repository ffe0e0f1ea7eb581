package org.priorauth.submission.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.contracts.submission.SubmissionChanged.Channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads one profile and says in plain words what is wrong with it. */
class ProfileReader {

    /** A profile, or what is wrong. */
    record Found(Optional<PayerProfile> profile, List<String> mistakes) {}

    /** {@code ${NAME}} or <code>${NAME:default}</code>. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)(?::([^}]*))?}");

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
            .registerModule(new Jdk8Module()).registerModule(new JavaTimeModule())
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING);
    private final Function<String, Optional<String>> variables;
    private final Endpoints endpoints;

    ProfileReader(Function<String, Optional<String>> variables, Endpoints endpoints) {
        this.variables = variables;
        this.endpoints = endpoints;
    }

    Found read(String file, String text) {
        List<String> mistakes = new ArrayList<>();
        try {
            PayerProfile profile = yaml.readValue(filled(text, mistakes), PayerProfile.class);
            mistakes.addAll(wrong(profile));
            return new Found(Optional.of(profile).filter(fine -> mistakes.isEmpty()), named(file, mistakes));
        } catch (JsonProcessingException thrown) {
            mistakes.add(path(thrown) + firstLine(thrown));
            return new Found(Optional.empty(), named(file, mistakes));
        }
    }

    private List<String> wrong(PayerProfile profile) {
        List<String> wrong = new ArrayList<>();
        require(wrong, profile.id() != null && profile.id().matches("[a-z0-9-]+"),
                "id: needs lower-case letters, digits and hyphens");
        require(wrong, profile.name() != null && !profile.name().isBlank(), "name: is missing");
        require(wrong, profile.lineOfBusiness() != null,
                "line-of-business: needs medicare-advantage, medicaid or commercial");
        require(wrong, profile.channels().contains(Channel.PAS), "channels: pas is the only one there is so far");
        require(wrong, profile.identifiers().stream().allMatch(one -> one.system() != null && one.value() != null),
                "identifiers: each needs a system and a value");
        require(wrong, profile.clock().map(own -> own.standard() != null && own.expedited() != null).orElse(true),
                "clock: needs standard and expedited, as ISO 8601 durations");
        endpoints.refusal(profile.endpoint()).ifPresent(why -> wrong.add("endpoint: " + why));
        return wrong;
    }

    private String filled(String text, List<String> mistakes) {
        Matcher found = VARIABLE.matcher(text);
        return found.replaceAll(one -> Matcher.quoteReplacement(variables.apply(one.group(1))
                .or(() -> Optional.ofNullable(one.group(2)))
                .orElseGet(() -> {
                    mistakes.add(one.group() + ": this variable is not set");
                    return "";
                })));
    }

    private static void require(List<String> wrong, boolean met, String otherwise) {
        if (!met) {
            wrong.add(otherwise);
        }
    }

    private static List<String> named(String file, List<String> mistakes) {
        return mistakes.stream().map(mistake -> file + ": " + mistake).toList();
    }

    private static String path(JsonProcessingException thrown) {
        return thrown instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(step -> step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : step.getFieldName()).collect(Collectors.joining(".", "", ": "))
                : "";
    }

    private static String firstLine(JsonProcessingException thrown) {
        return thrown.getOriginalMessage().lines().findFirst().orElse("cannot be read");
    }
}
