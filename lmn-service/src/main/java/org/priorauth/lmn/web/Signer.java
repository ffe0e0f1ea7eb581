package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.problem.Refusal;

/** A licensed clinician, as the token says. */
record Signer(String name, String credentials, String npi, String licence) {

    private static final Pattern NPI = Pattern.compile("\\d{10}");
    private static final Refusal UNKNOWN = Refusal.forbidden("letter.signer-unlicensed",
            "Your log-in holds no NPI, credentials or licence. Have your administrator add them to your account.");

    static Optional<Refusal> refusal(Caller caller) {
        boolean licensed = Stream.of(caller.credentials(), caller.licence())
                .allMatch(claim -> claim.filter(value -> !value.isBlank()).isPresent());
        return licensed && caller.npi().filter(NPI.asMatchPredicate()).isPresent()
                ? Optional.empty()
                : Optional.of(UNKNOWN);
    }

    /** Of a caller that was not refused. */
    static Signer of(Caller caller) {
        return new Signer(caller.name(), caller.credentials().orElseThrow(), caller.npi().orElseThrow(),
                caller.licence().orElseThrow());
    }
}
