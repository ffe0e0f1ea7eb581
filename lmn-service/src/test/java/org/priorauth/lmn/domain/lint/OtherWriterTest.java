package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.found;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.lmn.domain.Element;

/** Kinds of sentences that letters of a writer who did not know the rules brought. */
class OtherWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Without these services the patient may not be able to reach her full potential.",
            "If this request is denied she will not be able to achieve her full potential.",
            "We feel that this is a good option for the patient and hope for a favorable consideration."})
    void aThreatOrAHopeSaysAsLittleAsAPromise(String sentence) {
        assertThat(found(new VagueLanguage(), saying(Element.RATIONALE, sentence))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Her care needs have never been treated.",
            "In the VITAL trial (2016) therapy improved function in people with this condition.",
            "A review of 2021 found that training improves function in adults."})
    void whatNeverHappenedAndWhatAStudyFoundAreFacts(String sentence) {
        assertThat(found(new VagueLanguage(), saying(Element.RATIONALE, sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Counseling continues with Mr. Brightwater once a month.",
            "The prosthetist, Ms. Joan Ferreira, has documented the fit.",
            "Her landlord, Mr. Brightwater, has put up a rail.", "She was fitted by orthotist Joan Ferreira."})
    void whoGivesCareIsNoOtherPatient(String sentence) {
        assertThat(found(new OtherPatient(), saying(Element.RATIONALE, sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The patient, Ms. Joan Ferreira, has knee pain.", "Mr. Brightwater walks 50 feet."})
    void whoIsSeenIsOne(String sentence) {
        assertThat(found(new OtherPatient(), saying(Element.RATIONALE, sentence))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Her roommate, a woman of 31, helps.|0", "The driver, a man of 40, fled.|0",
            "She bore a boy of 9 pounds.|0", "This is a woman of 31 who cannot walk.|1", "A woman of 31, she limps.|1"})
    void anAgeIsThePatientsWhereNobodyElseIsNamed(String sentence, int findings) {
        assertThat(found(new WrongAge(), saying(Element.RATIONALE, sentence))).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The CT of May 2, 2009 shows a tear.",
            "The MRI from May 2, 2009, on which we rely, reveals a tear."})
    void anOldStudyToldInThePresentIsFound(String sentence) {
        assertThat(found(new DateOutsideEpisode(), saying(Element.RATIONALE, sentence)))
                .containsExactly("rationale: May 2, 2009");
    }
}
