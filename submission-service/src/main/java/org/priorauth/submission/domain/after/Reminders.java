package org.priorauth.submission.domain.after;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Ruled;

/** What a person should see of a decided case. No PHI. */
public final class Reminders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Reminders() {}

    public static List<Attention> of(Ruled state) {
        Aftermath after = state.after();
        List<Attention> all = new ArrayList<>();
        less(state).ifPresent(all::add);
        if (after.marks().contains(Mark.RUNNING_OUT)) {
            all.add(new Attention("running-out", left(state), after.ends().orElse(null)));
        }
        if (after.marks().contains(Mark.EXPIRING)) {
            all.add(new Attention("authorization-expiring",
                    "The authorization ends soon. If the care goes on, ask for the renewal now.",
                    after.ends().orElse(null)));
        }
        dispute(state, all);
        return List.copyOf(all);
    }

    private static Optional<Attention> less(Ruled state) {
        return Optional.of(Shortfall.unanswered(state)).filter(all -> !all.isEmpty())
                .map(all -> new Attention("less-than-asked", all.stream()
                        .map(one -> "The payer certified line " + one.line() + " in total, but authorises "
                                + one.sentence() + " asked for.")
                        .collect(Collectors.joining(" ")) + " Look at both side by side; accept it, or contest it.",
                        state.after().dispute().time().map(AppealTime::until).orElse(null)));
    }

    private static void dispute(Ruled state, List<Attention> all) {
        Dispute dispute = state.after().dispute();
        dispute.time().filter(time -> state.after().marks().contains(Mark.APPEAL_PRESSING))
                .map(time -> new Attention("appeal-due",
                        "The decision can be appealed until " + day(time.lastDay()) + " (" + time.source() + ").",
                        time.until()))
                .ifPresent(all::add);
        dispute.appeal().filter(Appeal::canGo).map(appeal -> toSend(appeal, dispute)).ifPresent(all::add);
        dispute.appeal().flatMap(Appeal::sent).filter(sent -> state.after().marks().contains(Mark.APPEAL_LATE))
                .map(sent -> new Attention("appeal-overdue",
                        "The payer should have decided the appeal by now. Ask it, and record the outcome.",
                        sent.owedAt()))
                .ifPresent(all::add);
        dispute.peerToPeer().filter(talk -> talk.isOpen() && isNotAsAsked(state))
                .map(talk -> new Attention("peer-to-peer-due",
                        "A clinician speaks to the payer's reviewer by " + day(talk.lastDay())
                                + "; then record the outcome.",
                        talk.until()))
                .ifPresent(all::add);
    }

    private static boolean isNotAsAsked(Ruled state) {
        return state.decision() != Decision.APPROVED || !Shortfall.of(state).isEmpty();
    }

    private static Attention toSend(Appeal appeal, Dispute dispute) {
        String what = appeal.trouble().isPresent()
                ? "The appeal could not be put together: put it together by hand and send it"
                : "The appeal is ready: send its packet";
        return new Attention("appeal-to-send",
                what + dispute.time().map(time -> " by " + day(time.lastDay())).orElse("") + ", then record how.",
                dispute.time().map(AppealTime::until).orElse(null));
    }

    private static String left(Ruled state) {
        return Usage.of(state).stream().filter(line -> line.used().signum() > 0 && line.left().isPresent())
                .map(line -> plain(line.left().orElseThrow()) + " of " + plain(line.of().quantity().orElseThrow())
                        + line.of().unit().map(unit -> " " + unit).orElse("") + " of line " + line.of().line()
                        + " are left.")
                .collect(Collectors.joining(" ")) + " If the care goes on, ask for the renewal now.";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
