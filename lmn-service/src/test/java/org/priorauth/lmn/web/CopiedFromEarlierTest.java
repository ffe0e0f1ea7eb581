package org.priorauth.lmn.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;

/** Dr. Chen signed a letter of one case; another case's letter is written after it. */
@QuarkusTest
class CopiedFromEarlierTest extends LetterTest {

    private static final String WORDS = "She fell 17 times in the barn since August, because her knee gives way"
            + " under 43 pounds of hay.";

    private final UUID other = UUID.randomUUID();

    private void signedWith(String words) {
        UUID letterId = drafted();
        assertThat(save(letterId, 1, "rationale", words).statusCode()).isEqualTo(200);
        assertThat(sign("chen", letterId).statusCode()).isEqualTo(200);
    }

    /** The path of the other case's draft. */
    private String draftOfAnotherCase(String tenant) {
        backing.publish(Topics.REQUEST_CHANGED, tenant, Cast.accepted(other, Cast.order()));
        backing.publish(Topics.COVERAGE_DETERMINED, tenant, Cast.authRequired(other, Answer.YES));
        await().atMost(20, SECONDS).until(() -> !backing.events(Topics.LETTER_CHANGED, other).isEmpty());
        return letters(other) + "/" + letterId(backing.events(Topics.LETTER_CHANGED, other).get(0));
    }

    private void write(String who, String letter, String words) {
        assertThat(as(who).header("If-Match", "\"1\"")
                .body(Map.of("sections", List.of(Map.of("id", "rationale", "text", words)))).put(letter).statusCode())
                .isEqualTo(200);
    }

    private List<String> copied(String who, String letter) {
        return as(who).get(letter + "/lint").jsonPath()
                .getList("findings.findAll { it.rule == 'near-duplicate' }.words");
    }

    @Test
    void anotherCasesDetailsAreFoundAndTheChainIsTold() {
        // Given
        signedWith(WORDS);
        String letter = draftOfAnotherCase(Cast.RIVERSIDE);

        // When
        write("ana", letter, WORDS);

        // Then
        assertThat(copied("chen", letter)).containsExactly(WORDS);
        await().atMost(20, SECONDS).until(() -> backing.events(Topics.LETTER_CHANGED, other).size() == 2);
        assertThat(backing.events(Topics.LETTER_CHANGED, other).get(1).as(Topics.LETTER_CHANGED).findings())
                .containsExactly(new LintFinding("near-duplicate", Severity.WARNING));
    }

    @Test
    void theFiguresOfThisCaseInTheSameWordsAreFine() {
        // Given
        signedWith("He slipped 18 times in the stable since May, because his right ankle gives way under 44 pounds.");
        String letter = draftOfAnotherCase(Cast.RIVERSIDE);

        // When
        write("ana", letter,
                "He slipped 5 times in the stable since June, because his right ankle gives way under 61 pounds.");

        // Then
        assertThat(copied("chen", letter)).isEmpty();
    }

    @Test
    void whatTheTemplateSaysOfTheFactsIsNobodysCopy() {
        // Given
        assertThat(sign("chen", drafted()).statusCode()).isEqualTo(200);

        // When
        String letter = draftOfAnotherCase(Cast.RIVERSIDE);

        // Then
        assertThat(copied("chen", letter)).isEmpty();
    }

    @Test
    void anotherClinicsLettersAreNeverLookedAt() {
        // Given
        signedWith("The 19 sheep of her farm pushed her down 3 times, because her left hip gives way after 21 steps.");
        String letter = draftOfAnotherCase(Cast.LAKEVIEW);

        // When
        write("luis", letter,
                "The 19 sheep of her farm pushed her down 3 times, because her left hip gives way after 21 steps.");

        // Then
        assertThat(copied("luis", letter)).isEmpty();
    }
}
