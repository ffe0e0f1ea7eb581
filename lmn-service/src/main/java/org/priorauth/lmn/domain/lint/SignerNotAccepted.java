package org.priorauth.lmn.domain.lint;

import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;

/** The clinician who would sign has credentials that this payer does not take for this care. */
final class SignerNotAccepted implements Rule {

    @Override
    public String id() {
        return "signer-not-accepted";
    }

    @Override
    public Family family() {
        return Family.AUTHORITY;
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().filter(order -> order.clinician() != null).stream().flatMap(order -> look(letter, order));
    }

    private Stream<Finding> look(Reading letter, Order order) {
        Set<String> accepted = letter.policy().signers(order.category());
        Clinician clinician = order.clinician();
        Set<String> own = Credentials.in(clinician.credentials());
        return accepted.isEmpty() || own.isEmpty() || own.stream().anyMatch(accepted::contains)
                ? Stream.of()
                : Stream.of(Finding.lacking(this, Element.PROVIDER,
                        "This payer does not take a letter signed with these credentials.",
                        "Have it signed by one of: " + String.join(", ", accepted.stream().sorted().toList()) + ".")
                        .against("clinician", clinician.credentials()));
    }
}
