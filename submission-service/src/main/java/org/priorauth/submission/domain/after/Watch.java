package org.priorauth.submission.domain.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.contracts.submission.LineDetails;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Expired;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;

/**
 * Looks at a decided case at some time: what runs out, what is over, what presses. Looking twice finds the same; a case
 * that is not decided stays as it is.
 */
public record Watch(Terms terms) {

    /** Decisions that a clinic can appeal. */
    private static final Set<Decision> APPEALABLE = EnumSet.of(Decision.DENIED, Decision.PARTIALLY_APPROVED,
            Decision.MODIFIED);

    public Submission look(Submission state, Instant now) {
        return state instanceof Ruled ruled ? look(ruled, now) : state;
    }

    private Ruled look(Ruled ruled, Instant now) {
        Aftermath heard = ruled.after().disputed(settled(ruled, now).timed(appealTime(ruled)));
        Ruled stands = standing(ruled.following(heard), today(now));
        return stands.following(stands.after().marked(marks(stands, now), soonestEnd(stands, now)));
    }

    /** The next time at which time alone changes anything. */
    public Optional<Instant> next(Submission state, Instant now) {
        return state instanceof Ruled ruled
                ? times(ruled, now).filter(time -> time.isAfter(now)).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Stream<Instant> times(Ruled ruled, Instant now) {
        Dispute dispute = ruled.after().dispute();
        Stream<LocalDate> ends = ruled instanceof Expired
                ? Stream.of()
                : ends(ruled).stream().flatMap(end -> Stream.of(end.minusDays(terms.expiringDays()), end.plusDays(1)));
        Stream<LocalDate> appeal = dispute.time().stream().map(AppealTime::lastDay)
                .flatMap(last -> Stream.of(last.minusDays(terms.appealDays()), last.plusDays(1)));
        return Stream.concat(Stream.concat(ends, appeal).map(this::startOf),
                dispute.appeal().flatMap(Appeal::sent).map(Appeal.Sent::owedAt).stream());
    }

    /** Once the payer decided again, its decision is what became of the appeal. */
    private static Dispute settled(Ruled ruled, Instant now) {
        Dispute dispute = ruled.after().dispute();
        return ruled instanceof Appealed
                ? dispute
                : dispute.appeal().filter(Appeal::isWithPayer)
                        .map(appeal -> dispute.with(appeal.decided(ruled, now)).unanswered())
                        .orElse(dispute);
    }

    private Optional<AppealTime> appealTime(Ruled ruled) {
        return isAppealable(ruled)
                ? decidedOn(ruled).flatMap(day -> terms.appeals().of(ruled.facts()).map(rule -> time(day, rule)))
                : Optional.empty();
    }

    private AppealTime time(LocalDate decided, AppealRule rule) {
        LocalDate last = decided.plusDays(rule.days());
        return new AppealTime(last, startOf(last.plusDays(1)), rule.source());
    }

    /** The notice's date where it is known; the earliest that the payer names, so that nobody is late. */
    public Optional<LocalDate> decidedOn(Ruled ruled) {
        return ruled.after().dispute().noticeOn()
                .or(() -> ruled.file().spoken().stream().flatMap(line -> Stream.ofNullable(line.details()))
                        .map(LineDetails::issuedOn).flatMap(Stream::ofNullable).min(Comparator.naturalOrder()))
                .or(() -> ruled.after().decidedAt().map(this::today));
    }

    private Ruled standing(Ruled ruled, LocalDate today) {
        if (ruled instanceof Appealed) {
            return ruled;
        }
        boolean over = isOver(ruled, today) && !ruled.after().dispute().isAppealOpen();
        return over ? ruled.expired() : ruled.decided();
    }

    /** What was authorised afterwards, for days that were past by then, is not over by that. */
    private boolean isOver(Ruled ruled, LocalDate today) {
        List<LocalDate> ends = ends(ruled);
        Optional<LocalDate> decided = ruled.after().decidedAt().map(this::today);
        return ends.stream().max(Comparator.naturalOrder()).filter(today::isAfter)
                .filter(last -> ends.size() == Authorized.of(ruled).size()
                        && decided.filter(last::isBefore).isEmpty())
                .isPresent();
    }

    private static List<LocalDate> ends(Ruled ruled) {
        return Authorized.of(ruled).stream().map(Authorized::end).flatMap(Optional::stream).toList();
    }

    /** Of what is not used up: there is nothing to renew in time where nothing is left. */
    private Optional<LocalDate> soonest(Ruled ruled, Instant now) {
        return ruled instanceof Expired
                ? Optional.empty()
                : Usage.of(ruled).stream().filter(line -> !line.usedUp()).map(line -> line.of().end())
                        .flatMap(Optional::stream).filter(end -> !today(now).isAfter(end))
                        .min(Comparator.naturalOrder());
    }

    private Optional<Instant> soonestEnd(Ruled ruled, Instant now) {
        return soonest(ruled, now).map(end -> startOf(end.plusDays(1)));
    }

    private Set<Mark> marks(Ruled ruled, Instant now) {
        Set<Mark> found = EnumSet.noneOf(Mark.class);
        if (!(ruled instanceof Expired) && Usage.of(ruled).stream().anyMatch(line -> line.runsOut(terms))) {
            found.add(Mark.RUNNING_OUT);
        }
        if (soonest(ruled, now).filter(end -> !today(now).isBefore(end.minusDays(terms.expiringDays()))).isPresent()) {
            found.add(Mark.EXPIRING);
        }
        if (presses(ruled, now)) {
            found.add(Mark.APPEAL_PRESSING);
        }
        if (ruled instanceof Appealed && ruled.after().dispute().appeal().flatMap(Appeal::sent)
                .filter(sent -> !now.isBefore(sent.owedAt())).isPresent()) {
            found.add(Mark.APPEAL_LATE);
        }
        return found;
    }

    /** Not once it was appealed: a payer that upheld it is done with it. */
    private boolean presses(Ruled ruled, Instant now) {
        Dispute dispute = ruled.after().dispute();
        return !dispute.isAccepted() && dispute.appeal().isEmpty() && dispute.time()
                .filter(time -> now.isBefore(time.until()) && (dispute.isContested()
                        || !today(now).isBefore(time.lastDay().minusDays(terms.appealDays()))))
                .isPresent();
    }

    /** Decided against the clinic, at least in part: by the payer's own word, or in effect. */
    public static boolean isAppealable(Ruled ruled) {
        return APPEALABLE.contains(ruled.decision()) || !Shortfall.of(ruled).isEmpty();
    }

    public LocalDate today(Instant now) {
        return now.atZone(terms.zone()).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(terms.zone()).toInstant();
    }
}
