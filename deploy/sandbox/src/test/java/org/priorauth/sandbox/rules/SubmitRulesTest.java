package org.priorauth.sandbox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.pas.PasRules;
import org.priorauth.sandbox.request.PasRequest;

/** Every rule of $submit: one message that keeps it and one that breaks it, with the place named. */
class SubmitRulesTest {

    private static final String CLAIM = "/entry/0/resource";
    private static final String ITEM = CLAIM + "/item/0";
    private static final String INFO = CLAIM + "/supportingInfo";
    private static final String AT_CLAIM = "Bundle.entry[0].resource";
    private static final String AT_ITEM = AT_CLAIM + ".item[0]";

    /** {@code clean} keeps the rule, {@code broken} is that message with one thing wrong, {@code places} where. */
    record Row(String rule, Message clean, UnaryOperator<Message> broken, List<String> places) {

        @Override
        public String toString() {
            return rule;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleIsKeptByTheCleanMessage(Row row) {
        // Given the clean message of the row

        // When
        List<Violation> found = PasRules.SUBMIT.check(new PasRequest(row.clean().bundle()));

        // Then
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleIsBrokenWhereTheMessageIsWrong(Row row) {
        // Given
        Message broken = row.broken().apply(row.clean());

        // When
        List<Violation> found = PasRules.SUBMIT.check(new PasRequest(broken.bundle()));

        // Then
        assertThat(found).extracting(it -> it.requirement().id()).containsOnly(row.rule());
        assertThat(found).extracting(Violation::expression).containsExactlyElementsOf(row.places());
    }

    @Test
    void everyRuleHasItsRow() {
        // Given
        Set<String> rules = PasRules.SUBMIT.requirements().map(Requirement::id).collect(Collectors.toSet());

        // When
        Set<String> tested = rows().map(Row::rule).collect(Collectors.toSet());

        // Then
        assertThat(tested).isEqualTo(rules);
    }

    static Stream<Row> rows() {
        return Stream.of(bundle(), claim(), information(), items(), parties(), documents(), UpdateRows.rows())
                .flatMap(it -> it);
    }

    static Row row(String rule, UnaryOperator<Message> broken, String... places) {
        return new Row(rule, Message.submit(), broken, List.of(places));
    }

    private static Stream<Row> bundle() {
        return Stream.of(row("bundle-collection", it -> it.with("/type", "\"transaction\""), "Bundle.type"),
                row("bundle-identifier", it -> it.without("/identifier"), "Bundle.identifier"),
                row("bundle-timestamp", it -> it.without("/timestamp"), "Bundle.timestamp"),
                row("entry-resource", it -> it.without("/entry/9/resource"), "Bundle.entry[9].resource"),
                row("entry-full-url", it -> it.with("/entry/8/fullUrl", "\"DocumentReference/1\""),
                        "Bundle.entry[8].fullUrl"),
                row("entry-full-url-unique", it -> it.with("/entry/9/fullUrl", it.json("/entry/8/fullUrl")),
                        "Bundle.entry[9].fullUrl"),
                row("entry-id-agrees",
                        it -> it.with("/entry/8/fullUrl", "\"https://clinic.example/fhir/DocumentReference/7\""),
                        "Bundle.entry[8].fullUrl"),
                row("entry-plain", it -> it.with("/entry/1/search", "{\"mode\":\"match\"}")
                        .with("/entry/2/request", "{\"method\":\"POST\",\"url\":\"Coverage\"}")
                        .with("/entry/3/response", "{\"status\":\"200\"}"),
                        "Bundle.entry[1].search", "Bundle.entry[2].request", "Bundle.entry[3].response"),
                row("claim-first", it -> it.without("/entry/0"), "Bundle.entry[0].resource"),
                row("claim-count", it -> it.with("/entry/-", claimAgain(it, 1)).with("/entry/-", claimAgain(it, 2)),
                        "Bundle.entry[11].resource"),
                row("reference-resolves", it -> it.without("/entry/5"), AT_CLAIM + ".careTeam[0].provider.reference"));
    }

    private static String claimAgain(Message it, int number) {
        return "{\"fullUrl\":\"urn:uuid:00000000-0000-0000-0000-00000000000" + number + "\",\"resource\":"
                + it.json(CLAIM) + "}";
    }

    private static Stream<Row> claim() {
        return Stream.of(
                row("claim-identifier", it -> it.without(CLAIM + "/identifier/0/system"), AT_CLAIM + ".identifier[0]"),
                row("claim-status", it -> it.with(CLAIM + "/status", "\"draft\""), AT_CLAIM + ".status"),
                row("claim-use", it -> it.with(CLAIM + "/use", "\"claim\""), AT_CLAIM + ".use"),
                row("claim-type", it -> it.with(CLAIM + "/type/coding/0/code", "\"vision\""), AT_CLAIM + ".type"),
                row("claim-patient", it -> it.without(CLAIM + "/patient"), AT_CLAIM + ".patient"),
                row("claim-created", it -> it.without(CLAIM + "/created"), AT_CLAIM + ".created"),
                row("claim-insurer", it -> it.without(CLAIM + "/insurer"), AT_CLAIM + ".insurer"),
                row("claim-provider", it -> it.without(CLAIM + "/provider"), AT_CLAIM + ".provider"),
                row("claim-priority", it -> it.without(CLAIM + "/priority"), AT_CLAIM + ".priority"),
                row("insurance-focal", it -> it.with(CLAIM + "/insurance/0/focal", "false"),
                        AT_CLAIM + ".insurance[0].focal"),
                row("claim-items", it -> it.without(CLAIM + "/item"), AT_CLAIM + ".item"),
                row("reference-kind", it -> it.with(CLAIM + "/provider", it.json(CLAIM + "/patient")),
                        AT_CLAIM + ".provider"),
                row("sequence-unique", it -> it.with(CLAIM + "/item/1/sequence", "1"), AT_CLAIM + ".item[1].sequence"),
                row("sequence-target", it -> it.with(ITEM + "/informationSequence/1", "9"),
                        AT_ITEM + ".informationSequence[1]"),
                row("diagnosis-coded",
                        it -> it.with(CLAIM + "/diagnosis/0/diagnosisCodeableConcept", "{\"text\":\"back pain\"}"),
                        AT_CLAIM + ".diagnosis[0].diagnosis"),
                row("care-team-scope", it -> it.without(CLAIM + "/careTeam/0/extension"), AT_CLAIM + ".careTeam[0]"),
                row("care-team-size", SubmitRulesTest::withCrowd, AT_CLAIM + ".careTeam"));
    }

    private static Message withCrowd(Message message) {
        Message crowd = message;
        for (int member = 2; member <= 15; member++) {
            crowd = crowd.with(CLAIM + "/careTeam/-",
                    message.json(CLAIM + "/careTeam/0").replace("\"sequence\":1", "\"sequence\":" + member));
        }
        return crowd;
    }

    private static Stream<Row> information() {
        return Stream.of(
                row("supporting-info-category", it -> it.with(INFO + "/3/category/coding/0/code", "\"other\""),
                        AT_CLAIM + ".supportingInfo[3].category"),
                row("document-information", it -> it.without(INFO + "/0/extension"), AT_CLAIM + ".supportingInfo[0]"),
                row("free-form-message",
                        it -> it.without(INFO + "/3/valueString").with(INFO + "/3/valueBoolean", "true"),
                        AT_CLAIM + ".supportingInfo[3]"),
                row("event-timing", it -> it.with(INFO + "/2/timingPeriod/start", "\"2026-03\""),
                        AT_CLAIM + ".supportingInfo[2]"));
    }

    private static Stream<Row> items() {
        return Stream.of(row("item-request-type", it -> it.without(ITEM + "/extension/1"), AT_ITEM + ".extension"),
                row("item-certification-type", it -> it.without(ITEM + "/extension/2"), AT_ITEM + ".extension"),
                row("item-category", it -> it.without(ITEM + "/category"), AT_ITEM + ".category"),
                row("item-location", it -> it.without(ITEM + "/locationCodeableConcept"), AT_ITEM + ".location"),
                row("item-service", it -> it.with(ITEM + "/productOrService/coding/0/system", "\"urn:house\""),
                        AT_ITEM + ".productOrService"),
                row("item-quantity", it -> it.with(ITEM + "/quantity/value", "0"), AT_ITEM + ".quantity"),
                row("item-serviced", it -> it.with(ITEM + "/servicedPeriod/end", "\"2026-01-01\""),
                        AT_ITEM + ".serviced"),
                new Row("appeal-level-of-service", appealWithLevel(), it -> it.without(CLAIM + "/extension"),
                        List.of(AT_ITEM)));
    }

    private static Message appealWithLevel() {
        return Message.submit().with(ITEM + "/extension/2/valueCodeableConcept/coding/0/code", "\"1\"").with(
                CLAIM + "/extension",
                """
                [{"url":"http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-levelOfServiceCode",
                  "valueCodeableConcept":{"coding":[{"system":"https://codesystem.x12.org/005010/1338","code":"U"}]}}]""");
    }

    private static Stream<Row> parties() {
        return Stream.of(
                row("patient-identified", it -> it.without("/entry/1/resource/gender"), "Bundle.entry[1].resource"),
                row("coverage-active", it -> it.with("/entry/2/resource/status", "\"draft\""),
                        "Bundle.entry[2].resource"),
                row("coverage-member-id", it -> it.without("/entry/2/resource/identifier/0/type"),
                        "Bundle.entry[2].resource.identifier"),
                row("coverage-subscriber", it -> it.without("/entry/2/resource/relationship/coding/1"),
                        "Bundle.entry[2].resource.subscriber"),
                row("organization-active", it -> it.without("/entry/3/resource/active"), "Bundle.entry[3].resource"),
                row("practitioner-named", it -> it.without("/entry/6/resource/name/0/family"),
                        "Bundle.entry[6].resource"));
    }

    private static Stream<Row> documents() {
        return Stream.of(
                row("document-cited", it -> it.with(INFO + "/1/valueReference", it.json(INFO + "/0/valueReference")),
                        "Bundle.entry[9].resource"),
                row("document-mandatory", it -> it.without("/entry/8/resource/type"), "Bundle.entry[8].resource"),
                row("attachment-data", it -> it.without("/entry/8/resource/content/0/attachment/data"),
                        "Bundle.entry[8].resource.content[0].attachment.data"),
                row("attachment-url",
                        it -> it.with("/entry/8/resource/content/0/attachment/url", "\"https://x.example/1\""),
                        "Bundle.entry[8].resource.content[0].attachment.url"));
    }
}
