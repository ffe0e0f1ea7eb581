package org.priorauth.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.intake.fhir.Bundles.complaints;
import static org.priorauth.intake.fhir.Bundles.knee;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.problem.Problem.Element;

class HostileBundlesTest {

    @Test
    void anUnknownElementIsNamedByItsPath() {
        assertThat(complaints(knee().replace("\"birthDate\":", "\"birthdate\":"))).containsExactly(
                new Element("Bundle.entry[0].resource.birthdate", "unknown-element", "is not an element of Patient"));
    }

    @Test
    void aWrongTypeIsNamedByItsPath() {
        assertThat(complaints(knee().replace("\"value\": 24 ", "\"value\": \"24\" "))).containsExactly(
                new Element("Bundle.entry[6].resource.quantityQuantity.value", "wrong-type", "must be a number"));
        assertThat(complaints(knee().replace("\"family\": \"Reyes\"", "\"family\": [\"Reyes\"]"))).containsExactly(
                new Element("Bundle.entry[0].resource.name[1].family", "wrong-type", "must be a string"));
        assertThat(complaints(knee().replace("\"subject\": { \"reference\": \"Patient/maya\" },\n        \"occ",
                "\"subject\": \"Patient/maya\",\n        \"occ"))).containsExactly(
                        new Element("Bundle.entry[6].resource.subject", "wrong-type",
                                "must be an object with at least one member"));
        assertThat(complaints(knee().replace("\"frequency\": 2,", "\"frequency\": 2.5,"))).containsExactly(
                new Element("Bundle.entry[6].resource.occurrenceTiming.repeat.frequency", "wrong-type",
                        "must be a whole number"));
        assertThat(complaints(knee().replace("\"given\": [\"Mei\"]", "\"given\": []"))).containsExactly(
                new Element("Bundle.entry[4].resource.contained[0].name[0].given", "wrong-type",
                        "must be an array with at least one member"));
    }

    @Test
    void aValueThatIsNotOfItsTypeIsNamedAndNotQuoted() {
        assertThat(complaints(knee().replace("1961-10-01", "01.10.1961"))).containsExactly(
                new Element("Bundle.entry[0].resource.birthDate", "invalid-value", "is not a valid date"));
        assertThat(complaints(knee().replace("1961-10-01", "1961-02-30"))).containsExactly(
                new Element("Bundle.entry[0].resource.birthDate", "invalid-value", "is not a valid date"));
        assertThat(complaints(knee().replace("\"gender\": \"female\"", "\"gender\": \"f\""))).containsExactly(
                new Element("Bundle.entry[0].resource.gender", "invalid-value", "is not a valid code"));
        assertThat(complaints(knee().replace("\"gender\": \"female\"", "\"gender\": \"\""))).containsExactly(
                new Element("Bundle.entry[0].resource.gender", "empty-value", "is empty; leave the element out"));
    }

    @Test
    void severalFaultsAreToldAtOnce() {
        assertThat(complaints(knee().replace("1961-10-01", "x").replace("\"fax\"", "\"telefax\"")))
                .extracting(Element::element)
                .containsExactly("Bundle.entry[0].resource.birthDate", "Bundle.entry[3].resource.telecom[1].system");
    }

    @Test
    void somethingElseThanABundleIsRefused() {
        assertThat(complaints("{\"resourceType\": \"Patient\"}"))
                .containsExactly(new Element("resourceType", "not-a-bundle", "must be Bundle"));
        assertThat(complaints("{\"a\": 1}"))
                .containsExactly(new Element("resourceType", "not-a-bundle", "must be Bundle"));
        assertThat(complaints(knee().replace("\"collection\"", "\"message\""))).containsExactly(
                new Element("Bundle.type", "bundle-type", "must be transaction, batch or collection"));
        assertThat(complaints(knee().replace("\"resourceType\": \"Goal\"", "\"resourceType\": \"Gaol\"")))
                .containsExactly(new Element("Bundle.entry[7].resource.resourceType", "not-a-resource",
                        "is not the name of an R4 resource"));
    }

    @Test
    void aBundleWithoutAnOrderIsRefused() {
        assertThat(complaints("{\"resourceType\": \"Bundle\", \"type\": \"collection\"}")).containsExactly(
                new Element("Bundle.entry", "nothing-to-authorise", "holds no ServiceRequest"));
    }

    @Test
    void anEntryWithoutAResourceAndAFullUrlTwiceAreNamed() {
        assertThat(complaints(knee().replace("fhir/Goal/stairs", "fhir/Observation/rom"))).contains(
                new Element("Bundle.entry[8].fullUrl", "duplicate-full-url",
                        "is the fullUrl of another entry, too: Bundle.entry[7].resource"));
        assertThat(complaints(
                "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\": \"urn:x\"}]}"))
                .containsExactly(new Element("Bundle.entry[0].resource", "missing-element", "is missing"));
    }

    @Test
    void anUnknownPayerIsNamed() {
        assertThat(complaints(knee().replace("60054", "99999"))).containsExactly(new Element(
                "Bundle.entry[1].resource.payor[0]", "unknown-payer",
                "names a payer this house has no profile for; it knows:"
                        + " aetna, anthem, bcbs, dual-eligible, humana, medicaid, medicare"));
    }

    @Test
    void aSubjectThatLeadsNowhereIsNamed() {
        assertThat(complaints(knee().replace("\"subject\": { \"reference\": \"Patient/maya\" },\n        \"occ",
                "\"subject\": { \"reference\": \"Patient/nobody\" },\n        \"occ"))).containsExactly(
                        new Element("Bundle.entry[6].resource.subject", "dangling-reference",
                                "leads to no Patient in the Bundle"));
    }

    @Test
    void whatBelongsToAnotherPatientIsNamed() {
        String stranger = "{\"fullUrl\": \"urn:uuid:9\", \"resource\": {\"resourceType\": \"Patient\", \"id\": \"leo\"}},";
        String both = knee().replaceFirst("\"entry\": \\[", "\"entry\": [" + stranger);
        assertThat(complaints(both.replace("\"beneficiary\": { \"reference\": \"Patient/maya\" }",
                "\"beneficiary\": { \"reference\": \"Patient/leo\" }"))).containsExactly(
                        new Element("Bundle.entry[2].resource.beneficiary", "another-patient",
                                "is another Patient than the order's"));
        assertThat(complaints(both.replace("\"subject\": { \"reference\": \"Patient/maya\" },\n        \"onset",
                "\"subject\": { \"reference\": \"Patient/leo\" },\n        \"onset"))).containsExactly(
                        new Element("Bundle.entry[6].resource.subject", "another-patient",
                                "is another Patient than the order's"));
    }

    @Test
    void aDocumentThatIsNotWhatItSaysIsNamed() {
        assertThat(complaints(knee().replace("JVBERi0xLjcKJSVFT0YK", "PGh0bWw+"))).containsExactly(
                new Element("Bundle.entry[11].resource.content[0].attachment.data", "document-not-as-named",
                        "is not what its media type says"));
    }

    @Test
    void bytesThatAreNotBase64AreRefused() {
        assertThat(complaints(knee().replace("JVBERi0xLjcKJSVFT0YK", "%%%"))).extracting(Element::code)
                .containsExactly("invalid-value");
    }

    @Test
    void hugeBundlesAreRefusedBeforeTheyAreUnderstood() {
        String entry = "{\"resource\": {\"resourceType\": \"Goal\"}},";
        assertThat(complaints("{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": ["
                + entry.repeat(5000) + entry.substring(0, entry.length() - 1) + "]}")).containsExactly(
                        new Element("Bundle.entry", "too-many-entries", "has more than 5000 entries"));
        String order = "{\"resource\": {\"resourceType\": \"ServiceRequest\"}},";
        assertThat(complaints("{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": ["
                + order.repeat(99) + order.substring(0, order.length() - 1) + "]}")).containsExactly(
                        new Element("Bundle.entry", "too-many-services", "has more than 99 ServiceRequests"));
    }

    @Test
    void noProblemQuotesWhoThePatientIs() {
        assertThat(Bundles.problem(knee().replace("1961-10-01", "Reyes, Maya").getBytes(StandardCharsets.UTF_8))
                .toString()).doesNotContain("Reyes", "Maya", "4711", "W100200300");
    }
}
