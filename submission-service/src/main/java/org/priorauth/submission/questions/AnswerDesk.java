package org.priorauth.submission.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Sha256;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Answering;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Letters;
import org.priorauth.submission.domain.Reply;
import org.priorauth.submission.packet.AnswerPaperRow;
import org.priorauth.submission.payer.AnswerWay;
import org.priorauth.submission.payer.PayerProfiles;
import org.priorauth.submission.questions.AnswerForm.One;

/** Takes in what a person answers: what goes, and which way. */
@ApplicationScoped
class AnswerDesk {

    /** The stage that keeps the papers of an answer. */
    static final String OWNER = "submission";

    /** What came of it. */
    sealed interface Taken {

        /** It may go. */
        record In(Reply reply, List<AnswerPaperRow> papers) implements Taken {}

        /** It may not. */
        record Refused(Refusal why) implements Taken {}
    }

    private final PayerProfiles payers;
    private final Ids ids;

    AnswerDesk(PayerProfiles payers, Ids ids) {
        this.payers = payers;
        this.ids = ids;
    }

    Taken take(InformationRequested state, AnswerForm form, Cause cause) {
        Optional<Refusal> no = AnswerRules.against(form, state.asked(), state.facts().letters());
        return no.<Taken>map(Taken.Refused::new).orElseGet(() -> sorted(state, form, cause));
    }

    private Taken sorted(InformationRequested state, AnswerForm form, Cause cause) {
        List<RequestedInformation> answered = form.answers().stream().map(one -> question(state, one)).toList();
        Optional<String> to = state.facts().order().flatMap(payers::of)
                .flatMap(payer -> AnswerWay.address(payer, answered));
        if (to.isPresent() && answered.stream().map(RequestedInformation::reference).distinct().count() > 1) {
            return new Taken.Refused(Refusal.invalid("answer.several-requests",
                    "These questions are of several requests of the payer. Answer one request at a time."));
        }
        List<AnswerPaperRow> rows = new ArrayList<>();
        List<DocumentRef> refs = new ArrayList<>();
        List<Answering.Given> given = form.answers().stream()
                .map(one -> given(state, one, cause, refs, rows)).toList();
        List<RequestedInformation> open = state.asked().stream().filter(one -> !answered.contains(one)).toList();
        return new Taken.In(new Reply(state.file(), refs, Optional.ofNullable(form.words()), false,
                to.map(address -> new Answering(given, open, address)).orElse(null), List.of()), rows);
    }

    private Answering.Given given(InformationRequested state, One one, Cause cause, List<DocumentRef> refs,
            List<AnswerPaperRow> rows) {
        RequestedInformation question = question(state, one);
        List<UUID> papers = new ArrayList<>();
        one.papers().forEach(paper -> {
            DocumentRef ref = new DocumentRef(ids.next(), OWNER, paper.title(), question.what(), paper.contentType(),
                    paper.data().length, Sha256.of(paper.data()));
            refs.add(ref);
            rows.add(new AnswerPaperRow(ref, paper.data(), cause));
            papers.add(ref.id());
        });
        if (one.letter()) {
            papers.add(newest(state.facts().letters()).pdf().id());
        }
        return new Answering.Given(question, papers);
    }

    private static Letters.Signed newest(List<Letters.Signed> letters) {
        return letters.get(letters.size() - 1);
    }

    private static RequestedInformation question(InformationRequested state, One one) {
        return state.asked().stream().filter(asked -> asked.id().equals(one.question())).findFirst().orElseThrow();
    }
}
