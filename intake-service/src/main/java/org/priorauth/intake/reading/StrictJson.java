package org.priorauth.intake.reading;

import java.io.IOException;
import java.util.Optional;

import org.priorauth.chassis.problem.Problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object: UTF-8 and nothing else (RFC 8259, 8.1; FHIR R4 json.html), no name twice, bounded depth and
 * numbers, nothing behind it, and no character that a database or another system could not keep.
 */
public final class StrictJson {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 40;
    /** A tree takes a hundred times the memory of a short token; a large chart has a tenth of these. */
    private static final int MOST_TOKENS = 200_000;
    /** In bytes; a body from here on has a document in it, most likely. */
    private static final int LARGE = 1024 * 1024;
    private static final ObjectMapper JSON = mapper();

    private StrictJson() {}

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER).maxTokenCount(MOST_TOKENS).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // 1.50 is not 1.5 in FHIR: a decimal's zeroes say how exact it is
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    public static Reading<ObjectNode> object(byte[] body) {
        if (body.length == 0) {
            return unreadable("empty-body", "is empty");
        }
        Optional<String> encoding = wrongEncoding(body);
        if (encoding.isPresent()) {
            return unreadable("wrong-charset", encoding.get());
        }
        try {
            return unspoilt(body.length < LARGE ? JSON.readTree(body) : largeTree(body));
        } catch (StreamConstraintsException tooMuch) {
            return unreadable("too-complex", "has more than %d levels, %d tokens, or %d digits in a number"
                    .formatted(DEEPEST, MOST_TOKENS, LONGEST_NUMBER) + place(tooMuch));
        } catch (JsonProcessingException broken) {
            return unreadable(code(broken), sentence(broken) + place(broken));
        } catch (IOException notUtf8) {
            return unreadable("wrong-charset", "is not UTF-8");
        }
    }

    /** With binary nodes for base64; where a member called data holds something else, as text like any other. */
    private static JsonNode largeTree(byte[] body) throws IOException {
        try (JsonParser parser = new LargeData(JSON.createParser(body))) {
            return JSON.readTree(parser);
        } catch (JsonProcessingException perhapsNoBase64) {
            return JSON.readTree(body);
        }
    }

    private static Reading<ObjectNode> unspoilt(JsonNode tree) {
        if (!(tree instanceof ObjectNode object)) {
            return unreadable("not-an-object", "is not a JSON object");
        }
        return SpoiltText.find(object)
                .<Reading<ObjectNode>>map(pointer -> new Reading.Unreadable<>(problem("bad-character", pointer,
                        "holds a control character or half of a surrogate pair")))
                .orElseGet(() -> new Reading.Readable<>(object));
    }

    /** What the first bytes give away; the parser would take UTF-16 and a byte order mark without a word. */
    private static Optional<String> wrongEncoding(byte[] body) {
        int first = body[0] & 0xFF;
        if (first == 0xEF || first == 0xFE || first == 0xFF) {
            return Optional.of("starts with a byte order mark; send UTF-8 without one");
        }
        boolean wide = first == 0 || body.length > 1 && body[1] == 0;
        return wide ? Optional.of("is UTF-16 or UTF-32; send UTF-8") : Optional.empty();
    }

    private static String code(JsonProcessingException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        if (message.startsWith("Duplicate field")) {
            return "duplicate-name";
        }
        return message.contains("UTF-8") ? "wrong-charset" : "unreadable-json";
    }

    private static String sentence(JsonProcessingException broken) {
        return switch (code(broken)) {
            case "duplicate-name" -> "names the same member twice in one object";
            case "wrong-charset" -> "is not UTF-8";
            default -> "is not JSON";
        };
    }

    private static String place(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static <T> Reading<T> unreadable(String code, String message) {
        return new Reading.Unreadable<>(problem(code, "/", message));
    }

    private static Problem problem(String code, String pointer, String message) {
        return Problem.of(400, code, "Unreadable body", "Correct the element named below and send it again.")
                .naming(pointer, code, message);
    }
}
