package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Unread;
import org.priorauth.submission.pas.PublishedPackages;

/** Answers in XML mean what they mean in JSON; and what is written to hurt is refused unread. */
class FhirXmlTest {

    private static final String A1 = """
                                     <ClaimResponse xmlns="http://hl7.org/fhir">
                                      <status value="active"/><use value="preauthorization"/>
                                      <created value="2026-03-02T18:00:00Z"><extension url="urn:x"><valueCode value="y"/></extension></created>
                                      <outcome value="complete"/><preAuthRef value="AUTH-7"/>
                                      <item><itemSequence value="1"/><mood value="good"/><adjudication>
                                       <extension url="http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewAction">
                                        <extension url="http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewActionCode">
                                         <valueCodeableConcept><coding><code value="A1"/></coding></valueCodeableConcept></extension></extension>
                                       <category><coding><code value="submitted"/></coding></category></adjudication></item>
                                     </ClaimResponse>""";

    private final AnswerReader reader = Readers.answers();

    static Stream<String> answers() {
        PublishedPackages.areNeeded();
        return EveryExampleKeepsItsMeaningTest.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    @Shows("cap-5")
    void everyAnswerOfTheGuideIsTheSameInXml(String file) {
        // Given
        IBaseResource read = Readers.FHIR.newJsonParser().parseResource(PublishedPackages.example(file));
        byte[] xml = Readers.FHIR.newXmlParser().encodeResourceToString(read).getBytes(StandardCharsets.UTF_8);

        // When
        IBaseResource fromXml = reader.parsed(xml).orElseThrow();

        // Then
        assertThat(json(fromXml)).isEqualTo(json(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void anAnswerIsReadInTheEncodingItDeclares(String charset) {
        // Given
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + A1).getBytes(Charset.forName(charset));

        // When
        PayerAnswer answer = ((Read.Answered) reader.read(bytes, List.of(1))).answer();

        // Then
        assertThat(answer.lines().get(0).action()).isEqualTo("A1");
        assertThat(answer.lines().get(0).authorizationNumber()).isEqualTo("AUTH-7");
        assertThat(answer.moment().created()).contains(Instant.parse("2026-03-02T18:00:00Z"));
    }

    @Test
    void whatNobodyKnowsIsKeptFromXmlToo() {
        // When
        PayerAnswer answer = ((Read.Answered) reader.read(A1.getBytes(), List.of(1))).answer();

        // Then
        assertThat(answer.more().unread()).extracting(Unread::place).contains("item[0].mood");
    }

    @Test
    void aMarkOfByteOrderIsNoContent() {
        assertThat(reader.read(("\uFEFF" + A1).getBytes(StandardCharsets.UTF_8), List.of(1)))
                .isEqualTo(reader.read(A1.getBytes(), List.of(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&x;\"/></Bundle>| document-type",
            "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/evil.dtd\"><Bundle xmlns=\"http://hl7.org/fhir\"/>| document-type",
            "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]><Bundle xmlns=\"http://hl7.org/fhir\"/>| document-type",
            "<Bundle xmlns=\"http://hl7.org/fhir\"><id>&lol;</id></Bundle>| not-xml",
            "<!DOCTYPE html><html><body>Sorry</body></html>| document-type",
            "<html><body>Sorry</body></html>| not-fhir",
            "<Bundle/>| not-fhir",
            "<bundle xmlns=\"http://hl7.org/fhir\"/>| not-fhir",
            "<Bundle xmlns=\"http://hl7.org/fhir\"><entry>| not-xml",
            "<Bundle xmlns=\"http://hl7.org/fhir\"/><Bundle/>| not-xml",
            "<| not-xml"})
    void whatIsNoFhirXmlIsRefusedUnread(String bytes, String code) {
        // When
        FhirXml.Found found = FhirXml.read(bytes.getBytes());

        // Then
        assertThat(found).isInstanceOfSatisfying(FhirXml.Found.Broken.class,
                broken -> assertThat(broken.code()).isEqualTo(code));
        assertThat(reader.read(bytes.getBytes(), List.of(1))).isEqualTo(new Read.Unreadable());
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        // Given
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String bomb = "<!DOCTYPE r [" + entities
                + "]><Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&l9;\"/></Bundle>";

        // When
        FhirXml.Found found = FhirXml.read(bomb.getBytes());

        // Then
        assertThat(found).isEqualTo(new FhirXml.Found.Broken("document-type",
                "FHIR XML has no document type and no entities of its own."));
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        // Given
        String deep = "<Bundle xmlns=\"http://hl7.org/fhir\">" + "<entry>".repeat(100_000) + "</entry>".repeat(100_000)
                + "</Bundle>";

        // When
        FhirXml.Found found = FhirXml.read(deep.getBytes());

        // Then
        assertThat(((FhirXml.Found.Broken) found).code()).isEqualTo("too-deep");
    }

    /** The narrative is the same in other words. */
    private static String json(IBaseResource resource) {
        return Readers.FHIR.newJsonParser().setSuppressNarratives(true).encodeResourceToString(resource);
    }
}
