package org.priorauth.inbox.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One order of a list, and the cursor that says where a page ended. The last key is unique, so that no row is shown twice
 * and none is left out. A cursor holds times, numbers and ids, no PHI.
 *
 * @param name as a caller asks for it
 */
public record Keyset<R>(String name, boolean descending, List<Key<R>> keys) {

    private static final String SEPARATOR = "|";

    /** One column of the order: its path in the query, how a row's value is written and read back. */
    public record Key<R>(String path, Function<R, Object> value, Function<String, Object> parse) {

        public static <R> Key<R> time(String path, Function<R, Object> value) {
            return new Key<>(path, value, Instant::parse);
        }

        public static <R> Key<R> number(String path, Function<R, Object> value) {
            return new Key<>(path, value, Integer::valueOf);
        }

        public static <R> Key<R> id(String path, Function<R, Object> value) {
            return new Key<>(path, value, UUID::fromString);
        }
    }

    public Keyset {
        keys = List.copyOf(keys);
    }

    String orderBy() {
        String direction = descending ? " desc" : " asc";
        return keys.stream().map(key -> key.path + direction).collect(Collectors.joining(", "));
    }

    /** Compares whole rows of keys, which is what makes it one range of the index. */
    Conditions after(Conditions conditions, List<Object> values) {
        String paths = keys.stream().map(Key::path).collect(Collectors.joining(", "));
        String names = IntStream.range(0, values.size()).mapToObj(i -> ":key" + i).collect(Collectors.joining(", "));
        conditions.and("(" + paths + ") " + (descending ? "<" : ">") + " (" + names + ")");
        IntStream.range(0, values.size()).forEach(i -> conditions.set("key" + i, values.get(i)));
        return conditions;
    }

    String cursor(R last) {
        String text = name + SEPARATOR + keys.stream().map(key -> key.value.apply(last).toString())
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The values of a cursor that this order made; empty for any other text. */
    public Optional<List<Object>> read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("\\|", -1);
            return parts.length == keys.size() + 1 && parts[0].equals(name)
                    ? Optional.of(values(parts))
                    : Optional.empty();
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private List<Object> values(String[] parts) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(keys.get(i).parse.apply(parts[i + 1]));
        }
        return values;
    }
}
