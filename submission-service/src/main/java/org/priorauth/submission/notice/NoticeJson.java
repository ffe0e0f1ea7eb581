package org.priorauth.submission.notice;

import java.io.IOException;
import java.util.Optional;

import org.priorauth.submission.answer.FhirXml;
import org.priorauth.submission.notice.Notice.Refused;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bytes of a notification, JSON or XML, as a tree, or why they are none. Bytes are never quoted: they may be PHI. */
final class NoticeJson {

    /** No answer is nearly as deep; what is, is meant to hurt. */
    private static final int DEEPEST = 100;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** Either the one or the other. */
    record Read(Optional<ObjectNode> tree, Optional<Refused> refused) {

        private static Read not(String code, String message) {
            return new Read(Optional.empty(), Optional.of(Refused.naming("/", code, message)));
        }
    }

    private NoticeJson() {}

    static Read read(byte[] body) {
        if (body == null || body.length == 0) {
            return Read.not("empty", "There is no body.");
        }
        return FhirXml.isMarkup(body) ? markup(FhirXml.read(body)) : json(body);
    }

    private static Read markup(FhirXml.Found found) {
        return found instanceof FhirXml.Found.Broken broken
                ? Read.not(broken.code(), broken.message())
                : new Read(Optional.of(((FhirXml.Found.Tree) found).resource()), Optional.empty());
    }

    private static Read json(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree instanceof ObjectNode object
                    ? new Read(Optional.of(object), Optional.empty())
                    : Read.not("not-an-object", "A FHIR resource is a JSON object.");
        } catch (StreamConstraintsException tooMuch) {
            return Read.not("too-deep", "Elements lie in each other more than " + DEEPEST + " deep, or are too long.");
        } catch (IOException noJson) {
            return Read.not("not-json", "This is not one whole JSON text.");
        }
    }
}
