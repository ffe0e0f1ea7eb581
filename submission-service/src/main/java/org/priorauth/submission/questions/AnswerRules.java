package org.priorauth.submission.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Letters;
import org.priorauth.submission.questions.AnswerForm.One;
import org.priorauth.submission.questions.AnswerForm.Paper;

/** What may go to a payer as an answer. */
final class AnswerRules {

    /** Base64 of it, and the rest of the message, fit into what a server of today takes. */
    static final long MOST_BYTES = 8L * 1024 * 1024;
    /** What payers' viewers open (CDex 2.1.0 leaves it to the payer). */
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff",
            "text/plain", "application/xml");

    private AnswerRules() {}

    static Optional<Refusal> against(AnswerForm form, List<RequestedInformation> asked, List<Letters.Signed> letters) {
        Set<String> known = asked.stream().map(RequestedInformation::id).collect(Collectors.toSet());
        if (form.answers().isEmpty() || form.answers().stream().anyMatch(one -> isEmpty(one))) {
            return invalid("answer.empty", "Each question needs a file, or the signed letter.");
        }
        if (form.answers().stream().anyMatch(one -> !known.contains(one.question()))) {
            return invalid("answer.unknown-question",
                    "The payer asks no such question now. Read the submission again and answer what is in 'requested'.");
        }
        if (form.answers().stream().anyMatch(One::letter) && letters.isEmpty()) {
            return invalid("answer.no-letter", "No letter is signed. Have it signed first, or attach a file.");
        }
        return papers(form.answers().stream().flatMap(one -> one.papers().stream()).toList());
    }

    private static Optional<Refusal> papers(List<Paper> papers) {
        if (papers.stream().anyMatch(paper -> !TYPES.contains(String.valueOf(paper.contentType())))) {
            return invalid("answer.wrong-type",
                    "A file is of a kind that payers cannot open. Use PDF, JPEG, PNG, TIFF, XML or plain text.");
        }
        if (papers.stream().mapToLong(paper -> paper.data().length).sum() > MOST_BYTES) {
            return invalid("answer.too-large", "The files have more than 8 MB. Send fewer pages, or a smaller scan.");
        }
        return Optional.empty();
    }

    private static boolean isEmpty(One one) {
        return one.papers().isEmpty() && !one.letter()
                || one.papers().stream().anyMatch(paper -> paper.data() == null || paper.data().length == 0);
    }

    static Optional<Refusal> invalid(String code, String sentence) {
        return Optional.of(Refusal.invalid(code, sentence));
    }
}
