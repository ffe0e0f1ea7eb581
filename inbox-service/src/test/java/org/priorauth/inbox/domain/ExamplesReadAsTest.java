package org.priorauth.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Example;
import org.priorauth.contracts.Examples;
import org.priorauth.contracts.Topics;
import org.priorauth.inbox.domain.stages.Sentences;
import org.priorauth.inbox.domain.stages.Words;
import org.priorauth.inbox.domain.work.Need;
import org.priorauth.inbox.domain.work.Needs;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Every example of every topic that the inbox listens to, in its own words: what the timeline says, and what it asks of people. */
class ExamplesReadAsTest {

    private static final String EXPECTED = """
                                           intake accepted: The order is complete.
                                           intake accepted-behavioral-health: The order is complete.
                                           intake accepted-dependent: The order is complete.
                                           intake accepted-expedited: The order is complete.
                                           intake accepted-imaging: The order is complete.
                                           intake accepted-sparse: The order is complete.
                                           intake accepted-surgery: The order is complete.
                                           intake accepted-two-lines: The order is complete.
                                           intake accepted-unicode-name: The order is complete.
                                           intake amended: The order was changed.
                                           intake incomplete: The order is incomplete: 2 facts are missing.
                                             missing-facts: The order is incomplete. The patient's date of birth is missing. The first diagnosis has no ICD-10-CM code.
                                           intake incomplete-bare: The order is incomplete: 1 fact is missing.
                                             missing-facts: The order is incomplete. The order names no patient.
                                           intake received: The order came in.
                                           intake received-bare: The order came in.
                                           intake withdrawn: The clinic took the request back.
                                           intake withdrawn-without-reason: The clinic took the request back.
                                           benefits auth-required: The payer wants an authorization; a letter goes with it.
                                           benefits auth-required-after-amendment: The payer wants an authorization; a letter goes with it.
                                           benefits auth-required-by-person: The payer wants an authorization; it did not say whether it wants a letter, so one goes with it.
                                           benefits auth-required-dependent: The payer wants an authorization; a letter goes with it.
                                           benefits auth-required-unknown: The payer did not say whether it wants an authorization, so one is asked for; it did not say whether it wants a letter, so one goes with it.
                                           benefits auth-required-without-letter: The payer wants an authorization; it wants no letter.
                                           benefits inactive: The coverage is not active.
                                             coverage-refused: The payer says the coverage is not active.
                                           benefits needs-person: The payer gave no usable answer about the benefits.
                                             benefits-need-person: The payer did not answer in three tries. Ask by phone or portal and record the answer.
                                           benefits not-covered: The plan does not cover the service.
                                             coverage-refused: The plan excludes this service.
                                           benefits not-required: The payer wants no authorization.
                                           lmn drafted: The letter is drafted.
                                             letter-to-sign: The letter waits for a clinician's signature.
                                           lmn drafted-in-review: The letter is submitted for review.
                                             letter-to-sign: The letter was submitted for a clinician's review and signature.
                                           lmn drafted-returned: The letter was returned with comments.
                                             letter-returned: A clinician returned the letter with comments.
                                           lmn drafted-with-blocking-finding: The letter is drafted. 1 finding is to be mended before it can be signed.
                                             letter-to-sign: The letter waits for a clinician: 1 finding is to be mended before it can be signed.
                                           lmn expired: The letter has run out.
                                             letter-expiring: The letter has run out.
                                           lmn expiring: The letter runs out soon.
                                             letter-expiring: The letter runs out soon.
                                           lmn expiring-with-day: The letter runs out soon.
                                             letter-expiring: The letter runs out on 1 June 2026.
                                           lmn needs-facts: The letter is drafted in part: 2 facts are missing.
                                             letter-needs-facts: The letter lacks facts. Say what the patient cannot do in daily life because of the diagnosis. Name at least one measurable goal.
                                           lmn needs-facts-renewal: The letter's renewal is drafted in part: 1 fact is missing.
                                             letter-needs-facts: The letter's renewal lacks facts. Say which earlier goals were met, and what the goals are now.
                                           lmn signed: The letter is signed.
                                           lmn signed-addendum: The addendum to the letter is signed.
                                           lmn signed-overruled: The letter is signed against the lint, with a reason.
                                           lmn signed-without-licence: The letter is signed.
                                           lmn withdrawn: The letter was withdrawn.
                                           lmn due-soon: Somebody waits for a copy of the letter until 2 April 2026.
                                             copy-due: Somebody waits for a copy of the letter until 2 April 2026.
                                           lmn overdue: A copy of the letter is overdue since 2 April 2026.
                                             copy-due: A copy of the letter is overdue since 2 April 2026.
                                           lmn settled: No copy of the letter is pressing any more.
                                           submission appealed: The decision was appealed.
                                           submission cancelled: The request was cancelled.
                                           submission decided-approved: The payer approved everything.
                                           submission decided-cancelled: The payer cancelled the request.
                                           submission decided-denied: The payer denied the request.
                                             denied: The payer denied the request. Not medically necessary (0U). Step therapy with a biosimilar was not tried.
                                           submission decided-denied-contested: The clinic contests the payer's decision.
                                             appeal-due: The decision is contested and can be appealed until 14 May 2026 (42 CFR 422.582(b)).
                                           submission decided-expired: The authorization has ended.
                                           submission decided-modified: The payer approved something else than was asked.
                                             approved-in-part: The payer approved something else than was asked. Eight visits, then a progress report.
                                             stray-notice: The payer replaced its decision by another. Look at both, and ask the payer if that is not expected.
                                           submission decided-not-required: The payer says that no authorization is needed.
                                           submission decided-partially-approved: The payer approved a part.
                                             approved-in-part: The payer approved a part. Reason 0V. The record does not show a current pressure ulcer stage.
                                           submission decided-running-out: Little is left of what was authorised.
                                             running-out: 4 of 24 visits of line 1 are left. If the care goes on, ask for the renewal now.
                                           submission failed: The request failed on its way to the payer.
                                             submission-failed: The payer could not be reached for 30 minutes. Send again, or send by fax.
                                           submission failed-answer-unknown: The request failed on its way to the payer.
                                             submission-failed: The payer may have the request but its answer was lost. Ask the payer before anything is sent again.
                                           submission information-requested: The payer asks for more.
                                             payer-question: The payer asks: Speech therapy evaluation (34845-8). Please send the latest evaluation with standard scores.
                                           submission information-requested-by-portal: The payer asks for more.
                                             payer-question: The payer asks: Call the reviewer about step therapy.
                                           submission overdue: The payer's answer is late.
                                             overdue: The payer's answer is late: it was owed by 26 March 2026, 15:00 UTC.
                                           submission pended: The payer has the request and reviews it.
                                           submission pended-with-an-unknown-action: The payer has the request and reviews it.
                                           submission ready: The packet for the payer is complete.
                                           submission sent: The request went to the payer by PAS.
                                           submission sent-by-fax: The request went to the payer by fax.
                                           submission sent-x12: The request went to the payer by X12 278.
                                           """;

    @Test
    void everyExampleIsToldInPlainWords() {
        // Given
        Stream<Example> examples = Topics.ALL.stream().filter(topic -> !topic.stage().equals("inbox"))
                .flatMap(topic -> Examples.of(topic).stream());
        // When
        String told = examples.map(ExamplesReadAsTest::told).collect(Collectors.joining("\n", "", "\n"));
        // Then
        assertThat(told).isEqualTo(EXPECTED);
    }

    private static String told(Example example) {
        Announced word = word(example);
        List<Need> needs = Needs.of(Words.NONE.hear(word));
        return example.topic().stage() + " " + example.name() + ": " + Sentences.of(word)
                + needs.stream().map(need -> "\n  " + need.kind() + ": " + need.reason()).collect(Collectors.joining());
    }

    private static Announced word(Example example) {
        try {
            return TestJson.MAPPER.readValue(example.json(), example.topic().payload());
        } catch (JsonProcessingException thrown) {
            throw new AssertionError(thrown);
        }
    }
}
