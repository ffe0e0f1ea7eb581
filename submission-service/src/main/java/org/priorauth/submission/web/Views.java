package org.priorauth.submission.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Closed;
import org.priorauth.submission.domain.Docket;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Gathering;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.Owing;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.web.Records.Kept;

/** Makes the view of a state. */
final class Views {

    private Views() {}

    static SubmissionView of(UUID authorization, Submission state, Kept kept) {
        Optional<Case> file = state.told();
        List<LineDecision> said = file.map(Case::spoken).orElse(List.of());
        Docket docket = file.map(Case::docket).orElse(Docket.EMPTY);
        Optional<Failed> failed = as(Failed.class, state);
        return new SubmissionView(authorization, StateNames.of(state),
                state instanceof Gathering ? state.facts().missing() : null,
                as(Closed.class, state).map(Closed::why).map(CoverageDetermined.Outcome::toString).orElse(null),
                as(Ruled.class, state).map(Ruled::decision).orElse(null), docket.number().orElse(null),
                docket.period().orElse(null), Owing.of(state).orElse(null), Attentions.of(state),
                docket.contradiction().orElse(null), docket.unread(), kept.requests(),
                file.map(Case::references).orElse(List.of()), file.map(Case::sentAt).orElse(null),
                file.flatMap(Case::dueAt).orElse(null), file.map(Case::overdue).orElse(false), amended(state),
                letters(state),
                lines(state, said), said.stream().filter(line -> line.line() == null).toList(), asked(state),
                file.flatMap(Case::words).orElse(null), file.flatMap(Case::humanReviewed).orElse(null),
                failed.map(Failed::failure).orElse(null), failed.map(Failed::issues).orElse(List.<Issue>of()),
                kept.history());
    }

    private static List<SubmissionView.Letter> letters(Submission state) {
        return state.facts().letters().stream()
                .map(letter -> new SubmissionView.Letter(letter.letterId(), letter.kind(), letter.pdf().sha256(),
                        state.latest().filter(intent -> intent.holds(letter.letterId())).isPresent()))
                .toList();
    }

    private static List<SubmissionView.Line> lines(Submission state, List<LineDecision> said) {
        return state.facts().order().map(Order::lines).orElse(List.<ServiceLine>of()).stream()
                .map(line -> new SubmissionView.Line(line, said.stream()
                        .filter(one -> one.line() != null && one.line() == line.number()).findFirst().orElse(null)))
                .toList();
    }

    private static List<RequestedInformation> asked(Submission state) {
        return as(InformationRequested.class, state).map(InformationRequested::asked).orElse(List.of());
    }

    private static boolean amended(Submission state) {
        return state.latest().filter(intent -> intent.orderRevision() < state.facts().orderRevision()).isPresent();
    }

    private static <S extends Submission> Optional<S> as(Class<S> type, Submission state) {
        return Optional.of(state).filter(type::isInstance).map(type::cast);
    }
}
