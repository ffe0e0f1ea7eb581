package org.priorauth.submission.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.priorauth.submission.pas.EveryShape;
import org.priorauth.submission.pas.PublishedPackages;

/** The guide's example requests, element by element, against everything this service can write. */
final class RequestExamples {

    private static final Set<String> REQUESTS = Set.of("Claim", "Coverage", "DeviceRequest", "DocumentReference",
            "Encounter", "Location", "MedicationRequest", "NutritionOrder", "Organization", "Patient", "Practitioner",
            "PractitionerRole", "ServiceRequest", "Subscription");

    private RequestExamples() {}

    static List<String> files() {
        return PublishedPackages.examples().stream()
                .filter(name -> REQUESTS.contains(name.split("-")[0]) || isRequestBundle(name)).sorted().toList();
    }

    private static boolean isRequestBundle(String name) {
        return name.startsWith("Bundle-") && !name.contains("Response") && !name.contains("Notification");
    }

    /** What of each file we never write. */
    static Map<String, Set<String>> gaps() {
        Set<String> ours = EveryShape.elements();
        Map<String, Set<String>> gaps = new TreeMap<>();
        files().forEach(file -> gaps.put(file, EveryShape.elementsOf(PublishedPackages.example(file)).stream()
                .filter(path -> !ours.contains(path)).collect(Collectors.toCollection(TreeSet::new))));
        return gaps;
    }
}
