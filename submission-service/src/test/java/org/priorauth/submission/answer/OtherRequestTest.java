package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.pas.Requests;

/** Whose request an answer says it answers. */
class OtherRequestTest {

    private static final Intent INTENT = Requests.intent(UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a"),
            List.of(1));
    private static final String OTHER = "\"request\":{\"reference\":\"https://otherclinic.example/fhir/Claim/17\","
            + "\"identifier\":{\"system\":\"https://otherclinic.example/trn\",\"value\":\"TRN-17\"}}";

    @Test
    void anAnswerThatNamesTheRequestOfAnotherClinicIsNotOurs() {
        assertThat(isForeign(OTHER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"identifier\":[{\"value\":\"019caf80-f898-74c3-b0ca-1fcf0c9a0e0a\"}]",
            "\"identifier\":[{\"value\":\"urn:uuid:019caf80-f898-74c3-b0ca-1fcf0c9a0e0a\"}]"})
    void aPayerMayGiveTheRequestANumberOfItsOwnWhereItEchoesOursToo(String echo) {
        assertThat(isForeign(echo + "," + OTHER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"identifier\":[{\"system\":\"https://payer.example/answers\",\"value\":\"R-9\"}]",
            "\"request\":{\"reference\":\"https://payer.example/fhir/Claim/9\"}", "\"disposition\":\"none\"",
            "\"request\":{\"reference\":\"#c\"},\"contained\":[{\"resourceType\":\"Claim\",\"id\":\"c\","
                    + "\"identifier\":[{\"system\":\"urn:trnorg:9012345678\",\"value\":\"111099\"}]}]"})
    void whatAPayerCallsItsOwnSpeaksAgainstNothing(String members) {
        assertThat(isForeign(members)).isFalse();
    }

    private static boolean isForeign(String members) {
        return ((Read.Answered) Readers.answers().read(bytes(response(members)), INTENT)).answer()
                .isForeign(Facts.none(), INTENT);
    }
}
