package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.lmn.domain.release.Copies;

/** What earlier versions stored is read: the files under {@code states} have the members that they wrote, and no others. */
class EarlierStatesTest {

    private static LetterFile read(String name) throws IOException {
        try (InputStream file = EarlierStatesTest.class.getResourceAsStream("/states/" + name + ".json")) {
            return TestJson.MAPPER.readValue(file, LetterFile.class);
        }
    }

    @Test
    void aSignedLetterOfTheFirstReleaseStandsAloneAndIsNobodys() throws IOException {
        // When
        Signed file = (Signed) read("signed-first-release");

        // Then
        assertThat(file).isEqualTo(Story.drafted().edit(Element.GOAL, "Walk 300 m by May 2026.").sign().file);
        assertThat(file.current().kind()).isEqualTo(LetterKind.INITIAL);
        assertThat(file.current().ownership().named()).isEmpty();
        assertThat(file.added()).isEmpty();
        assertThat(file.drafted()).isEmpty();
    }

    @Test
    void aDraftOfTheFirstReleaseIsAFirstLetter() throws IOException {
        // When
        Drafted file = (Drafted) read("drafted-first-release");

        // Then
        assertThat(file).isEqualTo(Story.drafted().file);
        assertThat(file.draft().kind()).isEqualTo(LetterKind.INITIAL);
        assertThat(file.draft().foregoing()).isNull();
    }

    @Test
    void aLetterInReviewFromBeforeRenewalsStaysWithItsOwner() throws IOException {
        // When
        InReview file = (InReview) read("in-review-before-renewals");

        // Then
        assertThat(file.draft().ownership().isOf("ana")).isTrue();
        assertThat(file.review().to()).isEqualTo("chen");
        assertThat(file.draft().foregoing()).isNull();
    }

    @Test
    void requestsForCopiesFromBeforeTheyWereToldHaveToldNobody() throws IOException {
        // When
        Copies copies = TestJson.MAPPER.readValue("{\"requests\":[]}", Copies.class);

        // Then
        assertThat(copies).isEqualTo(Copies.none());
        assertThat(copies.told()).isNull();
    }
}
