package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.priorauth.contracts.submission.Owed;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.after.Appeal;
import org.priorauth.submission.domain.after.Mark;

/** Who owes whom the next word: the payer a decision, or the clinic an answer. */
public final class Owing {

    private Owing() {}

    public static Optional<Owed> of(Submission state) {
        if (isPayer(state)) {
            return state.told().filter(file -> file.dueAt().isPresent()).map(Owing::byPayer);
        }
        if (state instanceof Appealed appealed) {
            return appealed.after().dispute().appeal().flatMap(Appeal::sent).map(sent -> onAppeal(appealed, sent));
        }
        return state instanceof InformationRequested asked ? Optional.of(byClinic(asked)) : Optional.empty();
    }

    static boolean isPayer(Submission state) {
        return state instanceof Sent || state instanceof Pended;
    }

    private static Owed byPayer(Case file) {
        String state = file.overdue() ? "overdue" : "running";
        return new Owed("payer", file.sentAt(), file.dueAt().orElseThrow(), state,
                owes(file) + (file.docket().pauses().isEmpty()
                        ? "."
                        : "; the time it waited for the clinic is added."));
    }

    private static String owes(Case file) {
        return "The payer owes its decision" + file.docket().timing()
                .map(clock -> " within " + clock.allowance().term().inWords()).orElse("");
    }

    private static Owed onAppeal(Appealed state, Appeal.Sent sent) {
        return new Owed("payer", sent.at(), sent.owedAt(),
                state.after().marks().contains(Mark.APPEAL_LATE) ? "overdue" : "running",
                "The payer owes its decision on the appeal.");
    }

    private static Owed byClinic(InformationRequested asked) {
        Instant due = asked.asked().stream().map(RequestedInformation::dueAt).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        Instant since = asked.file().docket().pauses().stream().filter(one -> one.to().isEmpty())
                .map(Docket.Pause::from).findFirst().orElse(asked.file().sentAt());
        return new Owed("clinic", since, due, "paused",
                "The payer waits for what it asked for; its own time stands still.");
    }
}
