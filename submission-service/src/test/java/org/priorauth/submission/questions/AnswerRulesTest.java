package org.priorauth.submission.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.questions.AnswerForm.One;
import org.priorauth.submission.questions.AnswerForm.Paper;

class AnswerRulesTest {

    private static final List<RequestedInformation> ASKED = List
            .of(new RequestedInformation(null, 1, "Please call.", null, "Q-1", "T|1", null));
    private static final Paper PAGE = new Paper("Page", "application/pdf", new byte[]{1});

    static Stream<Arguments> mistakes() {
        return Stream.of(Arguments.of("answer.empty", new AnswerForm(List.of(), null)),
                Arguments.of("answer.empty", form(new One("Q-1", List.of(), false))),
                Arguments.of("answer.empty",
                        form(new One("Q-1", List.of(new Paper("Nothing", "text/plain", new byte[0])), false))),
                Arguments.of("answer.unknown-question", form(new One("Q-2", List.of(PAGE), false))),
                Arguments.of("answer.no-letter", form(new One("Q-1", List.of(), true))),
                Arguments.of("answer.wrong-type",
                        form(new One("Q-1", List.of(new Paper("Film", "video/mp4", new byte[]{1})), false))),
                Arguments.of("answer.wrong-type",
                        form(new One("Q-1", List.of(new Paper("What", null, new byte[]{1})), false))),
                Arguments.of("answer.too-large", form(new One("Q-1", List.of(PAGE,
                        new Paper("Scan", "image/png", new byte[(int) AnswerRules.MOST_BYTES])), false))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatCannotGoIsRefusedBeforeAnythingIsSent(String code, AnswerForm form) {
        assertThat(AnswerRules.against(form, ASKED, List.of())).map(Refusal::code).contains(code);
    }

    @Test
    void aFileOfTheRightKindToAKnownQuestionMayGo() {
        assertThat(AnswerRules.against(form(new One("Q-1", List.of(PAGE), false)), ASKED, List.of())).isEmpty();
    }

    private static AnswerForm form(One one) {
        return new AnswerForm(List.of(one), null);
    }
}
