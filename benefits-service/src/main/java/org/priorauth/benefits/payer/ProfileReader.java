package org.priorauth.benefits.payer;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.benefits.domain.PayerProfile;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;

/** Reads one profile file; see the README for its format. */
final class ProfileReader {

    private static final Set<String> KEYS = new TreeSet<>(
            Set.of("id", "name", "endpoint", "identifier", "letter-code", "published", "authorization", "documents"));

    private final ProfileKeys keys;
    private final Function<String, Optional<String>> settings;
    private final Endpoints endpoints;

    /** @param settings looks up what {@code ${NAME}} stands for */
    ProfileReader(ProfileKeys keys, Function<String, Optional<String>> settings, Endpoints endpoints) {
        this.keys = keys;
        this.settings = settings;
        this.endpoints = endpoints;
    }

    /** Nothing where something is wrong; the keys then know what. */
    Optional<PayerProfile> read() {
        if (!keys.readable()) {
            return Optional.empty();
        }
        keys.onlyKnown(KEYS);
        Optional<String> id = keys.required("id").filter(this::isAnId);
        Optional<String> name = keys.required("name");
        Optional<URI> endpoint = keys.required("endpoint").flatMap(this::endpoint);
        Optional<Code> letter = keys.required("letter-code").flatMap(text -> code("letter-code", text));
        Optional<Code> identifier = keys.optional("identifier").flatMap(text -> code("identifier", text));
        Map<ServiceCategory, Answer> authorization = perCategory("authorization", this::answer);
        Map<ServiceCategory, List<Code>> documents = perCategory("documents", this::codes);
        sayWherePublished(authorization, documents);
        return keys.problems().isEmpty()
                ? Optional.of(new PayerProfile(id.orElseThrow(), name.orElseThrow(), endpoint.orElseThrow(),
                        identifier.orElse(null), letter.orElseThrow(), authorization, documents))
                : Optional.empty();
    }

    private boolean isAnId(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*") || keys.wrong("id", "must be lower-case words with hyphens")
                .isPresent();
    }

    /** A default that nobody can trace is a guess. */
    private void sayWherePublished(Map<?, ?> authorization, Map<?, ?> documents) {
        if (keys.optional("published").isEmpty() && !(authorization.isEmpty() && documents.isEmpty())) {
            keys.wrong("published", "must say where and when the payer published authorization and documents");
        }
    }

    private Optional<URI> endpoint(String text) {
        return Placeholders.filled(text, settings, missing -> keys.wrong("endpoint", "${" + missing + "} is not set"))
                .flatMap(this::uri);
    }

    private Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            return endpoints.objectionTo(uri).<Optional<URI>>map(objection -> keys.wrong("endpoint", objection))
                    .orElse(Optional.of(uri));
        } catch (java.net.URISyntaxException thrown) {
            return keys.wrong("endpoint", "is not a URL");
        }
    }

    private Optional<Code> code(String key, Object text) {
        String[] parts = String.valueOf(text).split("\\|", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new Code(parts[0].strip(), parts[1].strip(), null))
                : keys.wrong(key, "must be system|code");
    }

    private Optional<Answer> answer(String key, Object value) {
        return value instanceof Boolean yes
                ? Optional.of(yes ? Answer.YES : Answer.NO)
                : keys.wrong(key, "must be yes or no; leave the line out where nothing is published");
    }

    private Optional<List<Code>> codes(String key, Object value) {
        if (!(value instanceof List<?> list)) {
            return keys.wrong(key, "must be a list of system|code");
        }
        return Optional.of(list.stream().flatMap(text -> code(key, text).stream()).toList());
    }

    private <T> Map<ServiceCategory, T> perCategory(String key, BiFunction<String, Object, Optional<T>> read) {
        Map<ServiceCategory, T> found = new EnumMap<>(ServiceCategory.class);
        keys.nested(key).forEach((name, value) -> category(key, String.valueOf(name)).ifPresent(
                category -> read.apply(key + "." + name, value).ifPresent(item -> found.put(category, item))));
        return found;
    }

    private Optional<ServiceCategory> category(String key, String name) {
        Optional<ServiceCategory> found = Stream.of(ServiceCategory.values())
                .filter(category -> category.toString().equals(name)).findFirst();
        return found.isPresent()
                ? found
                : keys.wrong(key + "." + name, "is no service category; known are "
                        + Stream.of(ServiceCategory.values()).map(ServiceCategory::toString)
                                .collect(Collectors.joining(", ")));
    }
}
