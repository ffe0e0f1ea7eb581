package org.priorauth.submission.answer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.hl7.fhir.instance.model.api.IBaseResource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ca.uhn.fhir.context.FhirContext;

/**
 * A payer's bytes, JSON or XML, as a FHIR resource. What is nearly FHIR is mended first ({@link Mending}); a resource of a Bundle that
 * stays unreadable is left out, so that it does not take the others with it.
 */
final class PayerJson {

    /** No answer is nearly as deep; what is, is meant to hurt. */
    private static final int DEEPEST = 100;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    private static final Charset LATIN = Charset.forName("windows-1252");

    private final FhirContext fhir;

    PayerJson(FhirContext fhir) { this.fhir = fhir; }

    Optional<IBaseResource> read(byte[] body) {
        return tree(body).map(tree -> new Mending(fhir).mended(tree)).flatMap(this::resource);
    }

    private Optional<IBaseResource> resource(ObjectNode tree) {
        try {
            return Optional.ofNullable(parsed(tree));
        } catch (RuntimeException broken) {
            return salvaged(tree);
        }
    }

    /** Without the parts that cannot be read. */
    private Optional<IBaseResource> salvaged(ObjectNode tree) {
        List<ObjectNode> carriers = new ArrayList<>();
        tree.path("entry").forEach(entry -> carriers.add((ObjectNode) entry));
        tree.path("parameter").forEach(parameter -> carriers.add((ObjectNode) parameter));
        carriers.stream().filter(one -> one.path("resource").isObject()).forEach(this::mend);
        try {
            return carriers.isEmpty() ? Optional.empty() : Optional.ofNullable(parsed(tree));
        } catch (RuntimeException hopeless) {
            return Optional.empty();
        }
    }

    private void mend(ObjectNode carrier) {
        Optional<IBaseResource> read = resource((ObjectNode) carrier.get("resource"));
        carrier.remove("resource");
        read.ifPresent(one -> carrier.set("resource", written(one)));
    }

    private IBaseResource parsed(ObjectNode tree) {
        return fhir.newJsonParser().parseResource(tree.toString());
    }

    private JsonNode written(IBaseResource resource) {
        try {
            return JSON.readTree(fhir.newJsonParser().encodeResourceToString(resource));
        } catch (IOException impossible) {
            throw new IllegalStateException("HAPI writes no JSON", impossible);
        }
    }

    /**
     * UTF-8, -16 or -32, whatever was declared; a byte order mark is no content. What is none of them and is JSON all the
     * same in the alphabet of Western Windows is read in that: codes and numbers are the same in both. A lone resource in
     * an array is the resource. Two members of one name leave open which is meant: that is not read.
     */
    private static Optional<ObjectNode> tree(byte[] body) {
        if (FhirXml.isMarkup(body)) {
            return FhirXml.read(body) instanceof FhirXml.Found.Tree xml
                    ? Optional.of(xml.resource())
                    : Optional.empty();
        }
        return parsed(() -> JSON.readTree(body, start(body), body.length - start(body)))
                .or(() -> parsed(() -> JSON.readTree(new String(body, LATIN))))
                .map(tree -> tree instanceof ArrayNode array && array.size() == 1 ? array.get(0) : tree)
                .filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    private static Optional<JsonNode> parsed(Callable<JsonNode> text) {
        try {
            return Optional.ofNullable(text.call());
        } catch (Exception noJson) {
            return Optional.empty();
        }
    }

    private static int start(byte[] body) {
        return body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF ? 3 : 0;
    }
}
