package org.priorauth.submission.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;

/**
 * Whom and what an answer is about, as far as it says so itself. An answer that says nothing contradicts nothing.
 *
 * @param claims the claims it names by our own identifiers
 * @param members every id it gives the patient
 * @param echoed every id of ours that it may have taken from a request, wherever it stands
 * @param another it names the request it answers by an identifier that is none of ours
 */
public record About(Set<UUID> claims, Set<String> members, Optional<LocalDate> born, Optional<String> family,
        Set<UUID> echoed, boolean another) {

    /** With nothing that is somebody else's. */
    public About(Set<UUID> claims, Set<String> members, Optional<LocalDate> born, Optional<String> family) {
        this(claims, members, born, family, claims, false);
    }

    public static final About NOTHING = new About(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /** It names another request of ours, or another person: it must not touch this case. */
    boolean contradicts(Facts facts, Intent intent) {
        boolean otherClaim = intent.kind() == Intent.Kind.REQUEST && !claims.isEmpty()
                && claims.stream().noneMatch(intent::isNamed);
        return otherClaim || another && !isEchoOf(intent) || isOfAnother(facts);
    }

    /** What an update is about may be called by the request that it updates. */
    private boolean isEchoOf(Intent intent) {
        return intent.kind() == Intent.Kind.REQUEST
                ? echoed.stream().anyMatch(intent::isNamed)
                : !echoed.isEmpty();
    }

    /** Whether the patient it describes is another than the order's. */
    public boolean isOfAnother(Facts facts) {
        return facts.order().filter(this::isOfAnother).isPresent();
    }

    private boolean isOfAnother(Order order) {
        Patient patient = order.patient();
        if (patient != null && patient.birthDate() != null && born.isPresent()) {
            return !born.get().equals(patient.birthDate());
        }
        if (!members.isEmpty() && order.coverage() != null && order.coverage().memberId() != null) {
            return !isMember(order.coverage());
        }
        return false;
    }

    /** The same, and where it says no more than a name, by the name; for answers that nothing else ties to the case. */
    public boolean isUnlike(Facts facts) {
        Patient patient = facts.order().map(Order::patient).orElse(null);
        return isOfAnother(facts) || born.isEmpty() && members.isEmpty() && patient != null && patient.family() != null
                && family.filter(name -> !plain(name).equals(plain(patient.family()))).isPresent();
    }

    private boolean isMember(Coverage coverage) {
        return members.stream().map(About::plain).anyMatch(member -> member.equals(plain(coverage.memberId()))
                || coverage.subscriberId() != null && member.equals(plain(coverage.subscriberId())));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
