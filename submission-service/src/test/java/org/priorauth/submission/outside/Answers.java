package org.priorauth.submission.outside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Response Bundles in the shapes of the guide's examples, element by element. */
public final class Answers {

    private static final String E = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";

    private Answers() {}

    /** One action for every line that was asked. */
    public static ObjectNode every(Received request, String action) {
        return lines(request, request.lines().stream().map(line -> action).toList());
    }

    public static ObjectNode lines(Received request, List<String> actions) {
        ObjectNode response = response(request);
        for (int i = 0; i < actions.size(); i++) {
            response.withArray("item").add(item(request.lines().get(i), actions.get(i), "AUTH000" + (i + 1)));
        }
        return bundle(request, response);
    }

    /** A4 on every line and a request for a document. */
    public static ObjectNode asking(Received request, String loinc) {
        ObjectNode bundle = every(request, "A4");
        ObjectNode ask = bundle.withArray("entry").addObject()
                .put("fullUrl", "urn:uuid:6c1a1e0a-1111-4222-8333-000000000001")
                .putObject("resource").put("resourceType", "CommunicationRequest").put("status", "active");
        ask.withArray("payload").addObject().put("contentString", loinc);
        return bundle;
    }

    /** The same by PAS Task, which says where the answer is wanted. */
    public static ObjectNode askingByTask(Received request, String loinc, String address, String tracking) {
        ObjectNode bundle = every(request, "A4");
        ObjectNode task = bundle.withArray("entry").addObject()
                .put("fullUrl", "urn:uuid:6c1a1e0a-1111-4222-8333-000000000002")
                .putObject("resource").put("resourceType", "Task").put("status", "requested").put("intent", "order");
        task.withArray("identifier").addObject().put("system", "urn:payer:task").put("value", tracking);
        input(task, "payer-url").put("valueUrl", address);
        ObjectNode needed = input(task, "attachments-needed");
        needed.withArray("extension").addObject().put("url", E + "extension-serviceLineNumber")
                .put("valuePositiveInt", request.lines().get(0));
        needed.putObject("valueCodeableConcept").withArray("coding").addObject().put("system", "http://loinc.org")
                .put("code", loinc);
        return bundle;
    }

    private static ObjectNode input(ObjectNode task, String type) {
        ObjectNode input = task.withArray("input").addObject();
        input.putObject("type").withArray("coding").addObject().put("code", type);
        return input;
    }

    /** Decides in words alone, as payers on older profiles do. */
    public static ObjectNode inWords(Received request, String disposition) {
        ObjectNode response = response(request);
        response.put("disposition", disposition);
        request.lines().forEach(line -> response.withArray("item").addObject().put("itemSequence", line)
                .withArray("adjudication").addObject().putObject("category").withArray("coding").addObject()
                .put("code", "submitted"));
        return bundle(request, response);
    }

    /** The request could not be processed. */
    public static ObjectNode error(Received request, String code, String path) {
        ObjectNode response = response(request);
        response.put("outcome", "error");
        ObjectNode error = response.withArray("error").addObject();
        error.withArray("extension").addObject().put("url", E + "extension-errorPath").put("valueString", path);
        error.putObject("code").withArray("coding").addObject().put("system", "https://codesystem.x12.org/005010/901")
                .put("code", code);
        return bundle(request, response);
    }

    public static ObjectNode changed(ObjectNode bundle, Consumer<ObjectNode> change) {
        change.accept((ObjectNode) bundle.path("entry").path(0).path("resource"));
        return bundle;
    }

    public static ObjectNode response(Received request) {
        ObjectNode response = TestJson.MAPPER.createObjectNode().put("resourceType", "ClaimResponse");
        response.withArray("identifier").addObject().put("system", "https://priorauth.org/identifiers/claim")
                .put("value", request.claimIdentifier());
        response.put("status", "active").put("use", "preauthorization").put("created", "2026-03-02T18:00:00Z")
                .put("outcome", "complete");
        response.putObject("request").put("reference", "urn:uuid:" + request.claimIdentifier());
        return response;
    }

    public static ObjectNode item(int line, String action, String number) {
        ObjectNode item = TestJson.MAPPER.createObjectNode().put("itemSequence", line);
        ObjectNode adjudication = item.withArray("adjudication").addObject();
        ArrayNode review = adjudication.withArray("extension").addObject().put("url", E + "extension-reviewAction")
                .putArray("extension");
        review.addObject().put("url", "number").put("valueString", number);
        review.addObject().put("url", E + "extension-reviewActionCode").putObject("valueCodeableConcept")
                .withArray("coding").addObject().put("system", "https://codesystem.x12.org/005010/306")
                .put("code", action);
        adjudication.putObject("category").withArray("coding").addObject().put("code", "submitted");
        return item;
    }

    public static ObjectNode bundle(Received request, ObjectNode response) {
        ObjectNode bundle = TestJson.MAPPER.createObjectNode().put("resourceType", "Bundle").put("type", "collection")
                .put("timestamp", "2026-03-02T18:00:00Z");
        bundle.putObject("identifier").put("system", "urn:ietf:rfc:3986").put("value", request.bundleIdentifier());
        bundle.withArray("entry").addObject().put("fullUrl", "urn:uuid:6c1a1e0a-1111-4222-8333-000000000000")
                .set("resource", response);
        return bundle;
    }

    /** The reply to {@code $inquire}. */
    static ObjectNode parameters(List<JsonNode> bundles) {
        ObjectNode parameters = TestJson.MAPPER.createObjectNode().put("resourceType", "Parameters");
        bundles.forEach(bundle -> parameters.withArray("parameter").addObject().put("name", "return")
                .set("resource", bundle));
        return parameters;
    }

    /** Good news with 200, else an error. */
    static ObjectNode outcome(String code, int status) {
        ObjectNode outcome = outcome(code);
        ((ObjectNode) outcome.path("issue").path(0)).put("severity", status == 200 ? "information" : "error");
        return outcome;
    }

    public static ObjectNode outcome(String code) {
        ObjectNode outcome = TestJson.MAPPER.createObjectNode().put("resourceType", "OperationOutcome");
        outcome.withArray("issue").addObject().put("severity", "error").put("code", code)
                .withArray("expression").add("Bundle.entry[0].resource.item[0]");
        return outcome;
    }

    public static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
