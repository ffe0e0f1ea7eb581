package org.priorauth.chassis.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes orders that can be accepted out of Synthea's bundles, which lack what a payer wants: an ICD-10-CM code, who
 * orders, for which clinic, how often, and why. Java and Jackson only, so that tests of any module may use it.
 * The twelve weeks of treatment begin in two weeks.
 *
 * <pre>{@code
 * byte[] order = SyntheaOrders.of(bundle).patient("MRN-7").member("M100-DENY").complete("RT-7").bytes();
 * }</pre>
 */
public final class SyntheaOrders {

    public static final String ORDER_SYSTEM = "https://ehr.riverside.example/orders";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String NPI = "http://hl7.org/fhir/sid/us-npi";
    private static final String CPT = "http://www.ama-assn.org/go/cpt";
    /** SNOMED CT of Synthea's Conditions to ICD-10-CM; what is not here becomes muscle weakness. */
    private static final Map<String, String> ICD = Map.of("15777000", "R73.03", "44054006", "E11.9", "185086009",
            "J44.9", "73211009", "E11.9", "59621000", "I10");
    private static final String PRACTITIONER = "urn:uuid:0c1f2a10-0000-4000-8000-000000000001";
    private static final String CLINIC = "urn:uuid:0c1f2a10-0000-4000-8000-000000000002";
    private static final String CONDITION = "urn:uuid:0c1f2a10-0000-4000-8000-000000000003";

    private final ObjectNode bundle;

    private SyntheaOrders(ObjectNode bundle) { this.bundle = bundle; }

    public static SyntheaOrders of(ObjectNode bundle) {
        return new SyntheaOrders(bundle.deepCopy());
    }

    public static SyntheaOrders of(Path file) {
        try {
            return new SyntheaOrders((ObjectNode) JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of the bundles beside this class, e.g. {@code 24-Herman763}. */
    public static SyntheaOrders named(String name) {
        try (InputStream in = SyntheaOrders.class.getResourceAsStream("synthea/" + name + ".json")) {
            return new SyntheaOrders((ObjectNode) JSON.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes it another person: the same medical record number is the same patient, whose orders are found again. */
    public SyntheaOrders patient(String medicalRecordNumber) {
        resources("Patient").forEach(patient -> patient.withArray("identifier").forEach(identifier -> {
            if ("MR".equals(identifier.at("/type/coding/0/code").asText())) {
                ((ObjectNode) identifier).put("value", medicalRecordNumber);
            }
        }));
        return this;
    }

    /** The member id, whose ending a sandbox payer acts upon, e.g. {@code -DENY}. */
    public SyntheaOrders member(String id) {
        resources("Coverage").forEach(coverage -> coverage.put("subscriberId", id));
        return this;
    }

    /** The payer, by the name it is known by, e.g. {@code Aetna}. */
    public SyntheaOrders payer(String name) {
        resources("Organization").filter(SyntheaOrders::isPayer).forEach(payer -> payer.put("name", name));
        return this;
    }

    /** Leaves only the orders with this CPT code, e.g. {@code 97110}. */
    public SyntheaOrders only(String cpt) {
        ArrayNode entries = bundle.withArray("entry");
        for (int i = entries.size() - 1; i >= 0; i--) {
            JsonNode resource = entries.get(i).path("resource");
            if (isOf(resource, "ServiceRequest") && !cpt.equals(cpt(resource))) {
                entries.remove(i);
            }
        }
        return this;
    }

    /** Adds to every order with a CPT code what it lacks. The orders are known as {@code order-1}, {@code order-2}, ... */
    public SyntheaOrders complete(String order) {
        add(PRACTITIONER, """
                          {"resourceType": "Practitioner", "identifier": [{"system": "%s", "value": "9999984591"}],
                           "name": [{"family": "Chen", "given": ["Mei"], "suffix": ["MD"]}]}""".formatted(NPI));
        add(CLINIC,
                """
                {"resourceType": "Organization", "identifier": [{"system": "%s", "value": "1234567893"}],
                 "name": "Riverside Therapy", "telecom": [{"system": "phone", "value": "555-0110"},
                 {"system": "fax", "value": "555-0111"}], "address": [{"line": ["1 River Road"], "city": "Worcester",
                 "state": "MA", "postalCode": "01608"}]}""".formatted(NPI));
        List<ObjectNode> orders = resources("ServiceRequest").filter(request -> !cpt(request).isEmpty()).toList();
        for (int i = 0; i < orders.size(); i++) {
            complete(orders.get(i), order + "-" + (i + 1));
        }
        return this;
    }

    private void complete(ObjectNode order, String identifier) {
        order.withArray("identifier").addObject().put("system", ORDER_SYSTEM).put("value", identifier);
        order.putObject("requester").put("reference", PRACTITIONER);
        order.withArray("performer").addObject().put("reference", CLINIC);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        order.set("occurrenceTiming", read(
                """
                {"repeat": {"boundsPeriod": {"start": "%s", "end": "%s"}, "frequency": 2, "period": 1,
                 "periodUnit": "wk"}}""".formatted(today.plusWeeks(2), today.plusWeeks(14))));
        order.withArray("note").addObject().put("text",
                """
                Functional limitation: Cannot climb more than four stairs; walks 90 m before she has to rest.
                Rationale: Six weeks of exercises at home brought no gain that lasted.
                Goals: Climb 12 stairs without a rail within 12 weeks.
                Plan: Progressive strengthening and gait training, twice a week for 12 weeks.""");
        reason(order);
    }

    /** A SNOMED reason gets its ICD-10-CM code beside it; an order without one is for muscle weakness. */
    private void reason(ObjectNode order) {
        if (!order.has("reasonReference")) {
            if (find(CONDITION) == null) {
                add(CONDITION, """
                               {"resourceType": "Condition", "code": {"coding": [{"system": "%s", "code": "M62.81"}]},
                                "onsetDateTime": "2026-06-01"}""".formatted(ICD_10_CM));
                find(CONDITION).set("subject", order.get("subject"));
            }
            order.withArray("reasonReference").addObject().put("reference", CONDITION);
        }
        order.withArray("reasonReference").forEach(reason -> code(find(reason.path("reference").asText())));
    }

    private static void code(ObjectNode condition) {
        ArrayNode codings = (ArrayNode) condition.at("/code/coding");
        String first = codings.at("/0/code").asText();
        if (StreamSupport.stream(codings.spliterator(), false)
                .noneMatch(coding -> ICD_10_CM.equals(coding.path("system").asText()))) {
            codings.addObject().put("system", ICD_10_CM).put("code", ICD.getOrDefault(first, "M62.81"));
        }
    }

    private void add(String fullUrl, String resource) {
        ObjectNode entry = bundle.withArray("entry").addObject().put("fullUrl", fullUrl);
        ObjectNode added = read(resource);
        entry.set("resource", added);
        entry.putObject("request").put("method", "POST").put("url", added.path("resourceType").asText());
    }

    /** The resource with the full URL, to be changed at will; null where there is none. */
    public ObjectNode find(String fullUrl) {
        return entries().filter(entry -> fullUrl.equals(entry.path("fullUrl").asText()))
                .map(entry -> (ObjectNode) entry.get("resource")).findFirst().orElse(null);
    }

    /** The resources of the type, to be changed at will. */
    public Stream<ObjectNode> resources(String type) {
        return entries().map(entry -> entry.get("resource")).filter(resource -> isOf(resource, type))
                .map(ObjectNode.class::cast);
    }

    /** Changes the first resource of the type. */
    public SyntheaOrders with(String type, java.util.function.Consumer<ObjectNode> change) {
        change.accept(resources(type).findFirst().orElseThrow());
        return this;
    }

    private Stream<JsonNode> entries() {
        return StreamSupport.stream(bundle.withArray("entry").spliterator(), false).toList().stream();
    }

    private static boolean isOf(JsonNode resource, String type) {
        return type.equals(resource.path("resourceType").asText());
    }

    private static boolean isPayer(ObjectNode organization) {
        return "pay".equals(organization.at("/type/0/coding/0/code").asText());
    }

    private static String cpt(JsonNode order) {
        JsonNode first = order.at("/code/coding/0");
        return CPT.equals(first.path("system").asText()) ? first.path("code").asText() : "";
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public ObjectNode bundle() {
        return bundle;
    }

    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(bundle);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
