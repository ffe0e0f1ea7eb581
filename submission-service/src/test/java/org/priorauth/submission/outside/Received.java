package org.priorauth.submission.outside;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** A request Bundle as the payer sees it. */
public record Received(JsonNode bundle, byte[] bytes) {

    public String bundleIdentifier() {
        return bundle.path("identifier").path("value").asText();
    }

    public String claimIdentifier() {
        return claim().path("identifier").path(0).path("value").asText();
    }

    public JsonNode claim() {
        return bundle.path("entry").path(0).path("resource");
    }

    public String memberId() {
        return resources("Patient").get(0).path("identifier").path(0).path("value").asText();
    }

    public List<Integer> lines() {
        List<Integer> lines = new ArrayList<>();
        claim().path("item").forEach(item -> lines.add(item.path("sequence").asInt()));
        return lines;
    }

    public List<JsonNode> resources(String type) {
        List<JsonNode> found = new ArrayList<>();
        bundle.path("entry").forEach(entry -> {
            if (entry.path("resource").path("resourceType").asText().equals(type)) {
                found.add(entry.path("resource"));
            }
        });
        return found;
    }
}
