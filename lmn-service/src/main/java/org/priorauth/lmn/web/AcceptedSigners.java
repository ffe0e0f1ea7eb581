package org.priorauth.lmn.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Known;

/** Whose signature a payer takes, by the credentials behind the name. */
@ApplicationScoped
class AcceptedSigners {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final LmnSettings.Signing settings;

    AcceptedSigners(LmnSettings settings) {
        this.settings = settings.signing();
    }

    /** @param credentials as in the token: one, or several with commas or blanks between them */
    Optional<Refusal> refusal(Known known, String credentials) {
        Optional<Payer> payer = Optional.ofNullable(known.order()).map(order -> order.payer());
        List<String> accepted = payer.map(it -> settings.payers().get(it.id())).orElseGet(settings::credentials);
        boolean one = BETWEEN.splitAsStream(credentials).map(AcceptedSigners::plain)
                .anyMatch(held -> accepted.stream().map(AcceptedSigners::plain).anyMatch(held::equals));
        return one
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("letter.signer-not-accepted",
                        payer.map(Payer::name).orElse("The payer") + " takes letters signed by "
                                + String.join(", ", accepted) + ". Hand the letter to one of them."));
    }

    /** Ph.D. is PHD. */
    private static String plain(String credential) {
        return credential.strip().replace(".", "").toUpperCase(Locale.ROOT);
    }
}
