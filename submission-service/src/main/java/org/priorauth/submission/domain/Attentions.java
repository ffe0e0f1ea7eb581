package org.priorauth.submission.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Docket.Contradiction;
import org.priorauth.submission.domain.Underway.WithPayer;
import org.priorauth.submission.domain.after.Reminders;

/** What a person should see of a case whatever its state. A matter of the state alone; no PHI. */
public final class Attentions {

    private static final Set<String> KNOWN = Set.of("A1", "A2", "A3", "A4", "A6", "C", "CT", "NA");

    private static final String AFTER = " Then record how it was sent, with the number that finds it there.";
    /** What a person does, by the way. */
    private static final Map<Way, String> HOW = Map.of(Way.PORTAL,
            "This payer takes the request at its portal. Download the packet and enter it there." + AFTER, Way.FAX,
            "This payer takes the request by fax. Download the packet and fax it." + AFTER, Way.MANUAL,
            "This payer takes the request by mail or phone. Download the packet and bring it to the payer." + AFTER);

    private Attentions() {}

    public static List<Attention> of(Submission state) {
        if (state instanceof ToSend waiting) {
            return List.of(new Attention("packet-to-send", HOW.get(waiting.intent().goes()), null));
        }
        return state.told().map(file -> {
            List<Attention> all = new ArrayList<>();
            file.docket().contradiction().map(Attentions::contradiction).ifPresent(all::add);
            lines(file, state).forEach(all::add);
            letters(state).ifPresent(all::add);
            if (state instanceof Ruled ruled) {
                all.addAll(Reminders.of(ruled));
            }
            if (Owing.isPayer(state) && !file.overdue() && file.docket().timing().filter(Timing::soon).isPresent()) {
                all.add(new Attention("due-soon", "The payer's time is nearly up. Ask it for its decision.",
                        file.dueAt().orElse(null)));
            }
            if (!file.docket().strays().isEmpty()) {
                all.add(new Attention("stray-notice", file.docket().strays().stream().map(Stray::sentence)
                        .collect(Collectors.joining(" ")), null));
            }
            return List.copyOf(all);
        }).orElse(List.of());
    }

    private static Attention contradiction(Contradiction other) {
        return new Attention("contradiction", other.replaced()
                ? "The payer replaced its decision by another. Look at both, and ask the payer if that is not expected."
                : "The payer sent two final decisions that do not agree, and nobody knows which is newer. "
                        + "The first one stands; ask the payer, then record its decision.",
                null);
    }

    /** Where the payer still looks at the case; what is under way already is no matter of a person's. */
    private static Optional<Attention> letters(Submission state) {
        if (!(state instanceof WithPayer known) || known instanceof Ruled || known instanceof Replying) {
            return Optional.empty();
        }
        return known.unsent().isEmpty()
                ? Optional.empty()
                : Optional.of(new Attention("letter-unsent", "The payer does not have what was signed since: "
                        + known.unsent().stream().map(Letters.Signed::kind).collect(Collectors.joining(", "))
                        + (known.isByHand()
                                ? ". Bring it to the payer the way the request went."
                                : ". It goes with your answer, or send an update."),
                        null));
    }

    private static Stream<Attention> lines(Case file, Submission state) {
        Stream<Attention> strange = file.spoken().stream().filter(line -> !KNOWN.contains(line.action()))
                .map(Attentions::strange);
        boolean some = !file.spoken().isEmpty() && !(state instanceof Ruled);
        return Stream.concat(strange, some
                ? file.lines().stream().filter(line -> line.action() == null).map(Attentions::silent)
                : Stream.empty());
    }

    private static Attention strange(LineDecision line) {
        return Stream.of(line.action().split("/")).anyMatch(KNOWN::contains)
                ? new Attention("contradiction", "The payer says " + line.action().replace("/", " and ") + " of"
                        + which(line) + " in one answer. Ask the payer, then record its decision.", null)
                : new Attention("unknown-action", "The payer's answer bears the code " + line.action() + " for"
                        + which(line) + ", which X12 306 as the guide lists it does not have. "
                        + "Ask the payer what it means.", null);
    }

    private static Attention silent(LineDecision line) {
        return new Attention("line-left-out", "The payer said nothing of" + which(line)
                + ". It counts as undecided; ask the payer.", null);
    }

    private static String which(LineDecision line) {
        return line.line() == null ? " a line of its own" : " line " + line.line();
    }
}
