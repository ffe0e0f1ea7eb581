package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Letter.Draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

class StatesAreKeptTest {

    @ParameterizedTest
    @MethodSource("states")
    void everyStateComesBackFromItsJsonAsItWas(LetterFile state) throws JsonProcessingException {
        // When
        String json = TestJson.MAPPER.writerFor(LetterFile.class).writeValueAsString(state);

        // Then
        assertThat(TestJson.MAPPER.readValue(json, LetterFile.class)).isEqualTo(state);
    }

    /** As the first release wrote it, before letters had owners. */
    @Test
    void aDraftStoredBeforeThereWereOwnersIsNobodys() throws JsonProcessingException {
        // Given
        ObjectNode json = (ObjectNode) TestJson.MAPPER
                .readTree(TestJson.MAPPER.writerFor(LetterFile.class).writeValueAsString(Story.drafted().file));
        ((ObjectNode) json.path("draft")).remove("ownership");

        // When
        LetterFile read = TestJson.MAPPER.treeToValue(json, LetterFile.class);

        // Then
        assertThat(read).isEqualTo(Story.drafted().file);
        assertThat(read.letter().orElseThrow().ownership().named()).isEmpty();
    }

    static Stream<LetterFile> states() {
        InReview inReview = ((Drafted) Story.drafted().file)
                .submit(new Review("chen", "The goals, please.", Cast.ANA, Story.AT));
        Returned returned = inReview.giveBack(new Review.Returning(
                List.of(new Review.Comment(Element.GOAL, "By when?")), Cast.CHEN, Story.AT));
        Draft handedOver = ((Drafted) Story.drafted().file).draft().writtenBy(Cast.ANA)
                .handedOver(new Ownership.Owner("chen", "chen"), Cast.ANA, Story.AT, "Away.");
        Story superseded = Story.drafted().edit(Element.GOAL, "Walk 300 m.").sign();
        superseded.hear(Story.amended(Orders.thrice()));
        Signed signed = (Signed) Story.drafted().edit(Element.GOAL, "Walk 300 m.").sign().file;
        Continuing continuing = new Continuing(Workshop.DRAFTING, () -> Story.SECOND, ZoneOffset.UTC);
        LetterFile renewing = continuing.renew(signed, new Foregoing.Since(LocalDate.of(2026, 8, 3), 18)).file();
        Signed adding = (Signed) continuing.add(signed, LetterKind.ADDENDUM, Cast.CHEN).file();
        Signable addendum = new Drafted(adding.known(), adding.drafted().orElseThrow().draft(), List.of());
        LetterFile added = adding.signed(addendum, Story.signature(addendum.draft()), Cast.CHEN, Story.AT);
        return Stream.of(LetterFile.empty(), renewing, adding, added, inReview, returned,
                ((Drafted) Story.drafted().file).inOtherHands(handedOver), Story.drafted().file,
                Story.drafted().edit(Element.GOAL, "").file,
                Story.drafted().sign().file, superseded.file, Story.drafted().withdrawn().file,
                new Story().hear(Story.accepted(Orders.withFacts(List.of()))).file);
    }
}
