package org.priorauth.submission.payer;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.priorauth.chassis.payer.ProfileKeys;
import org.priorauth.submission.domain.Way;
import org.priorauth.submission.domain.clock.Term;
import org.priorauth.submission.payer.PayerProfile.Answers;
import org.priorauth.submission.payer.PayerProfile.Clock;
import org.priorauth.submission.payer.PayerProfile.Identifier;
import org.priorauth.submission.payer.PayerProfile.LineOfBusiness;

/** What sending a request wants to know of a payer; see the README for the format. */
final class ProfileForm {

    private ProfileForm() {}

    static Optional<PayerProfile> read(ProfileKeys keys) {
        Optional<String> id = keys.id();
        Optional<String> name = keys.required("name");
        Optional<LineOfBusiness> business = keys.oneOf(LineOfBusiness.class, "line-of-business");
        List<Identifier> identifiers = identifiers(keys);
        Optional<String> memberIdSystem = keys.optional("member-id-system");
        List<Way> channels = channels(keys);
        Optional<URI> endpoint = endpoint(keys, channels);
        Optional<Boolean> autoConfirm = keys.yesOrNo("auto-confirm");
        Optional<Clock> clock = keys.part("clock").flatMap(ProfileForm::clock);
        Access access = AccessForm.read(keys);
        Optional<Answers> answers = keys.names().contains("answers")
                ? keys.oneOf(Answers.class, "answers")
                : Optional.of(Answers.AS_ASKED);
        return keys.whole(() -> new PayerProfile(id.orElseThrow(), name.orElseThrow(), business.orElseThrow(),
                endpoint.orElseThrow(), identifiers, memberIdSystem.orElse(null), channels,
                autoConfirm.orElse(false), clock, access, answers.orElseThrow()));
    }

    private static List<Identifier> identifiers(ProfileKeys keys) {
        return keys.each("identifiers").stream().flatMap(one -> identifier(one).stream()).toList();
    }

    private static Optional<Identifier> identifier(ProfileKeys keys) {
        Optional<String> system = keys.required("system");
        Optional<String> value = keys.required("value");
        return system.flatMap(of -> value.map(is -> new Identifier(of, is)));
    }

    private static List<Way> channels(ProfileKeys keys) {
        if (!keys.names().contains("channels")) {
            return List.of(Way.PAS);
        }
        List<Way> channels = keys.someOf(Way.class, "channels").stream().distinct().toList();
        if (channels.isEmpty()) {
            keys.wrong("channels", "names no way to reach the payer");
        }
        return channels;
    }

    /** Only what is asked by PAS has an address that is called. */
    private static Optional<URI> endpoint(ProfileKeys keys, List<Way> channels) {
        return channels.contains(Way.PAS) || keys.names().contains("endpoint")
                ? keys.endpoint()
                : Optional.of(PayerProfile.NOWHERE);
    }

    private static Optional<Clock> clock(ProfileKeys keys) {
        Optional<Term> standard = term(keys, "standard");
        Optional<Term> expedited = term(keys, "expedited");
        return standard.flatMap(usual -> expedited.map(urgent -> new Clock(usual, urgent)));
    }

    private static Optional<Term> term(ProfileKeys keys, String key) {
        return keys.required(key).flatMap(text -> {
            try {
                return Optional.of(Term.of(text));
            } catch (IllegalArgumentException wrong) {
                return keys.wrong(key, wrong.getMessage());
            }
        });
    }
}
