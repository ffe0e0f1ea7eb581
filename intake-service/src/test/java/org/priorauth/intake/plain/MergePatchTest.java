package org.priorauth.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The table of RFC 7396, appendix A. */
class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theTableOfTheRfcHolds() throws JsonProcessingException {
        merged("{\"a\":\"b\"}", "{\"a\":\"c\"}", "{\"a\":\"c\"}");
        merged("{\"a\":\"b\"}", "{\"b\":\"c\"}", "{\"a\":\"b\",\"b\":\"c\"}");
        merged("{\"a\":\"b\"}", "{\"a\":null}", "{}");
        merged("{\"a\":\"b\",\"b\":\"c\"}", "{\"a\":null}", "{\"b\":\"c\"}");
        merged("{\"a\":[\"b\"]}", "{\"a\":\"c\"}", "{\"a\":\"c\"}");
        merged("{\"a\":\"c\"}", "{\"a\":[\"b\"]}", "{\"a\":[\"b\"]}");
        merged("{\"a\":{\"b\":\"c\"}}", "{\"a\":{\"b\":\"d\",\"c\":null}}", "{\"a\":{\"b\":\"d\"}}");
        merged("{\"a\":[{\"b\":\"c\"}]}", "{\"a\":[1]}", "{\"a\":[1]}");
        merged("[\"a\",\"b\"]", "[\"c\",\"d\"]", "[\"c\",\"d\"]");
        merged("{\"a\":\"b\"}", "[\"c\"]", "[\"c\"]");
        merged("{\"a\":\"foo\"}", "null", "null");
        merged("{\"a\":\"foo\"}", "\"bar\"", "\"bar\"");
        merged("{\"e\":null}", "{\"a\":1}", "{\"e\":null,\"a\":1}");
        merged("[1,2]", "{\"a\":\"b\",\"c\":null}", "{\"a\":\"b\"}");
        merged("{}", "{\"a\":{\"bb\":{\"ccc\":null}}}", "{\"a\":{\"bb\":{}}}");
    }

    private static void merged(String target, String patch, String result) throws JsonProcessingException {
        assertThat(MergePatch.merge(JSON.readTree(target), JSON.readTree(patch))).as(target + " + " + patch)
                .isEqualTo(JSON.readTree(result));
    }
}
