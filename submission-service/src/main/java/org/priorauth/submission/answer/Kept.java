package org.priorauth.submission.answer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** The values that our own words for an answer hold: what is not among them was not kept, wherever it stood. */
final class Kept {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    /** A shorter word is found by chance within another. */
    private static final int TELLING = 4;

    private final Set<String> values = new HashSet<>();

    Kept(Object... words) {
        for (Object one : words) {
            collect(JSON.valueToTree(one));
        }
    }

    private void collect(JsonNode node) {
        if (node.isValueNode() && !node.isNull()) {
            values.add(plain(text(node)));
        }
        node.forEach(this::collect);
    }

    boolean holds(JsonNode value) {
        return holds(text(value));
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    /** As a value of its own, or within words. */
    boolean holds(String value) {
        String wanted = plain(value);
        return values.contains(wanted) || values.contains(moment(value))
                || isDay(wanted) && values.contains(wanted.substring(0, 10))
                || wanted.length() >= TELLING && values.stream().anyMatch(one -> one.contains(wanted));
    }

    /** The same time, whatever the zone it is written in. */
    private static String moment(String value) {
        try {
            return plain(OffsetDateTime.parse(value).toInstant().toString());
        } catch (DateTimeException other) {
            return plain(value);
        }
    }

    private static boolean isDay(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}(t.*)?");
    }

    /** 12, 12.0 and "12" are the same. */
    private static String plain(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        return text.matches("-?\\d{1,18}(\\.\\d{1,18})?") && !text.matches("0\\d+.*")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
