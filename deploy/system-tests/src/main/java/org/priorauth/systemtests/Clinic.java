package org.priorauth.systemtests;

import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** One clinic at the gateway: its EHR files orders, its coordinator and its clinician do their part. */
public final class Clinic {

    private static final String AUTHORIZATIONS = "/api/v1/authorizations";
    private static final String FHIR = "application/fhir+json";
    private static final String JSON = "application/json";

    private final Door ehr;
    private final Door coordinator;
    private final Door clinician;

    /** @param doors the gateway as one of the demo people or clients sees it */
    public Clinic(Function<String, Door> doors) {
        this.ehr = doors.apply("riverside-ehr");
        this.coordinator = doors.apply("ana");
        this.clinician = doors.apply("chen");
    }

    public Door ehr() {
        return ehr;
    }

    public Door coordinator() {
        return coordinator;
    }

    /** The authorization's id. */
    public String file(String bundle) {
        return ehr.post(AUTHORIZATIONS, FHIR, bundle).expecting(202).body().path("id").asText();
    }

    public Door.Answer fileRaw(String contentType, String body, String... headers) {
        return ehr.post(AUTHORIZATIONS, contentType, body, headers);
    }

    public String status(String authorization) {
        Door.Answer answer = ehr.get(AUTHORIZATIONS + "/" + authorization);
        return answer.status() == 404 ? "unknown" : answer.expecting(200).body().path("status").asText();
    }

    public JsonNode read(String authorization) {
        return ehr.get(AUTHORIZATIONS + "/" + authorization).expecting(200).body();
    }

    /** {@code stage:outcome} of every step of the chain, in order; what the inbox notes of its own work is left out. */
    public List<String> timeline(String authorization) {
        JsonNode steps = ehr.get(AUTHORIZATIONS + "/" + authorization + "/timeline").expecting(200).body()
                .path("items");
        return StreamSupport.stream(steps.spliterator(), false)
                .filter(step -> !step.path("stage").asText().equals("inbox"))
                .map(step -> step.path("stage").asText() + ":" + step.path("outcome").asText()).toList();
    }

    /** Where it stands; a letter that waits for a signature is signed first. */
    public String statusOnceSigned(String authorization) {
        String status = status(authorization);
        if (status.equals("letter-to-sign")) {
            sign(authorization);
        }
        return status;
    }

    /** Bundle.identifier of every request that was written to the payer. */
    public List<String> requests(String authorization) {
        return coordinator.get(AUTHORIZATIONS + "/" + authorization + "/submissions").expecting(200).body()
                .path("requests").findValuesAsText("reference");
    }

    /** Dr. Chen signs the letter as it is. */
    public void sign(String authorization) {
        signLetter(letter(authorization));
    }

    /** The path of the letter at hand. */
    public String letter(String authorization) {
        return AUTHORIZATIONS + "/" + authorization + "/letters/"
                + read(authorization).path("letter").path("letterId").asText();
    }

    public Door clinician() {
        return clinician;
    }

    /** Dr. Chen signs, or is told why not. */
    public Door.Answer trySigning(String path) {
        return clinician.post(path + "/sign", JSON, "{\"attested\": true}", "If-Match", etag(path));
    }

    /** Dr. Chen writes a section anew. */
    public void write(String path, String section, String text) {
        String body = "{\"sections\": [{\"id\": \"%s\", \"text\": \"%s\"}]}".formatted(section, text);
        clinician.send("PUT", path, JSON, body, "If-Match", etag(path)).expecting(200);
    }

    private String etag(String path) {
        return clinician.get(path).expecting(200).header("ETag");
    }

    /** The same without asking the read model, which may be a moment behind the topics. */
    public void signFirstLetter(String authorization) {
        String letters = AUTHORIZATIONS + "/" + authorization + "/letters";
        JsonNode found = clinician.get(letters).expecting(200).body().path("letters");
        signLetter(letters + "/" + found.path(0).path("letterId").asText());
    }

    private void signLetter(String path) {
        trySigning(path).expecting(200);
    }

    public void patch(String authorization, String mergePatch) {
        ehr.send("PATCH", AUTHORIZATIONS + "/" + authorization, "application/merge-patch+json", mergePatch)
                .expecting(200);
    }
}
