package org.priorauth.chassis.payer;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import org.priorauth.contracts.Code;

/**
 * The keys of one profile. What is absent is empty; what is wrong is empty too, and told. A key that nobody asks for is
 * wrong: a misspelt one must not pass in silence.
 */
public final class ProfileKeys {

    /** What reading a file needs, and what was found wrong with it so far. */
    record Reading(Function<String, Optional<String>> settings, Endpoints endpoints, List<String> problems) {}

    private final String place;
    private final Map<?, ?> values;
    private final Reading reading;
    private final Set<String> asked = new TreeSet<>();
    private final List<ProfileKeys> parts = new ArrayList<>();

    ProfileKeys(String place, Map<?, ?> values, Reading reading) {
        this.place = place;
        this.values = values;
        this.reading = reading;
    }

    /** The profile, where nothing at all is wrong with the file; ask for all keys before. */
    public <P> Optional<P> whole(Supplier<P> profile) {
        tellUnasked();
        return reading.problems().isEmpty() ? Optional.of(profile.get()) : Optional.empty();
    }

    private void tellUnasked() {
        names().stream().filter(name -> !asked.contains(name))
                .forEach(name -> wrong(name, "is not known here; known are " + String.join(", ", asked)));
        parts.forEach(ProfileKeys::tellUnasked);
    }

    /** Remembers what is wrong and answers with nothing. */
    public <T> Optional<T> wrong(String key, String what) {
        reading.problems().add(place + key + ": " + what);
        return Optional.empty();
    }

    public List<String> names() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /** How all services name the payer. */
    public Optional<String> id() {
        return required("id").flatMap(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*")
                ? Optional.of(id)
                : wrong("id", "must be lower-case words with hyphens"));
    }

    /** The base of the payer's server: one that may be called, without a slash at its end. */
    public Optional<URI> endpoint() {
        return required("endpoint").flatMap(text -> url("endpoint", text));
    }

    /** Another URL of the payer's that may be called. */
    public Optional<URI> url(String key) {
        return optional(key).flatMap(text -> url(key, text));
    }

    private Optional<URI> url(String key, String text) {
        Optional<URI> url = ProfileWords.url(text).or(() -> wrong(key, "is not a URL"));
        Optional<String> objection = url.flatMap(reading.endpoints()::objectionTo);
        return objection.isPresent() ? wrong(key, objection.get()) : url;
    }

    public Optional<String> required(String key) {
        return present(key) ? optional(key) : wrong(key, "is missing");
    }

    /** A text with its placeholders filled. */
    public Optional<String> optional(String key) {
        return value(key).flatMap(value -> text(key, value))
                .flatMap(text -> Placeholders.filled(text, reading.settings(),
                        missing -> wrong(key, "${" + missing + "} is not set")));
    }

    private Optional<String> text(String key, Object value) {
        return value instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : wrong(key, "must be a text");
    }

    public Optional<Boolean> yesOrNo(String key) {
        return value(key).flatMap(value -> value instanceof Boolean yes
                ? Optional.of(yes)
                : wrong(key, "must be yes or no"));
    }

    /** One of an enum's constants by its name on the wire. */
    public <T extends Enum<T>> Optional<T> oneOf(Class<T> type, String key) {
        return required(key).flatMap(name -> named(type, key, name));
    }

    /** Several of them; none where the key is absent. */
    public <T extends Enum<T>> List<T> someOf(Class<T> type, String key) {
        return list(key, ProfileWords.known(type)).stream()
                .flatMap(name -> named(type, key, String.valueOf(name)).stream()).toList();
    }

    private <T extends Enum<T>> Optional<T> named(Class<T> type, String key, String name) {
        return ProfileWords.named(type, name)
                .or(() -> wrong(key, "%s is not known; known are %s".formatted(name, ProfileWords.known(type))));
    }

    public Optional<Duration> duration(String key) {
        return required(key).flatMap(text -> ProfileWords.duration(text)
                .or(() -> wrong(key, "must be an ISO 8601 duration, such as PT72H")));
    }

    public Optional<Code> code(String key) {
        return optional(key).flatMap(text -> code(key, text));
    }

    public List<Code> codes(String key) {
        return list(key, "system|code").stream().flatMap(text -> code(key, String.valueOf(text)).stream()).toList();
    }

    private Optional<Code> code(String key, String text) {
        return ProfileWords.code(text).or(() -> wrong(key, "must be system|code"));
    }

    /** A key that holds keys of its own. */
    public Optional<ProfileKeys> part(String key) {
        return value(key).flatMap(value -> part(key, value));
    }

    /** A key that holds a list of such. */
    public List<ProfileKeys> each(String key) {
        return list(key, "keys with values").stream().flatMap(value -> part(key, value).stream()).toList();
    }

    private Optional<ProfileKeys> part(String key, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return wrong(key, "must hold keys with values");
        }
        ProfileKeys part = new ProfileKeys(place + key + ".", map, reading);
        parts.add(part);
        return Optional.of(part);
    }

    private List<?> list(String key, String ofWhat) {
        Optional<Object> value = value(key);
        return value.isPresent() && value.get() instanceof List<?> list
                ? list
                : value.<List<?>>flatMap(other -> wrong(key, "must be a list of " + ofWhat)).orElse(List.of());
    }

    private Optional<Object> value(String key) {
        return present(key) && values.get(key) == null
                ? wrong(key, "has no value")
                : Optional.ofNullable(values.get(key));
    }

    private boolean present(String key) {
        asked.add(key);
        return values.containsKey(key);
    }
}
