package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions of codes as letters quote them. */
class QuotedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Anorexia nervosa, restricting type|that is anorexia nervosa, binge eating and purging type, since 2023",
            "Attention-deficit hyperactivity disorder, combined type|attention-deficit hyperactivity disorder, inattentive type",
            "Dysphagia, oropharyngeal phase|Dysphagia, oral phase, found 15 December 2025",
            "Chronic respiratory failure with hypoxia|chronic respiratory failure with hypercapnia",
            "Displaced fracture of left femur|displaced fracture of left humerus",
            "Multiple sclerosis, relapsing form|multiple sclerosis, progressive form"})
    void aChangedWordIsSeen(String display, String words) {
        assertThat(Quoted.of(display).isChangedIn(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Difficulty in walking, not elsewhere classified|difficulty walking since February 10, 2026",
            "Presence of left artificial knee joint|presence of L artificial knee joint (TKA)",
            "Low back pain, unspecified|low back pain radiating to the leg",
            "Other lack of coordination|lack of coordination",
            "Unilateral primary osteoarthritis, right knee|primary osteoarthritis of the R knee",
            "Concussion with loss of consciousness|concussion with LOC",
            "Obstructive sleep apnea (adult) (pediatric)|obstructive sleep apnea (adult), study of 3/6/2026"})
    void whatIsLeftOutAddedOrShortenedIsNoChange(String display, String words) {
        assertThat(Quoted.of(display).isChangedIn(words)).isFalse();
    }
}
