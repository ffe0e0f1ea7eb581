package org.priorauth.lmn.domain.release;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.priorauth.contracts.Actor;
import org.priorauth.lmn.domain.release.CopyRequest.Closing;
import org.priorauth.lmn.domain.release.CopyRequest.Pending;
import org.priorauth.lmn.domain.release.CopyRequest.Received;
import org.priorauth.lmn.domain.release.CopyRequest.Verified;

/** What the clinic does about a request: the next state, or why not. */
public interface Answering {

    Verdict upon(CopyRequest request);

    sealed interface Verdict {

        record Next(CopyRequest request) implements Verdict {}

        /** @param sentence what to do next */
        record No(String code, String sentence) implements Verdict {}
    }

    Verdict OVER = new Verdict.No("copy.closed", "This request has been answered. Record a new one.");

    static Answering verifying(Verification given) {
        return request -> {
            if (!(request instanceof Received received)) {
                return request instanceof Verified
                        ? new Verdict.No("copy.verified-already", "It is known already who asks. Release the copy.")
                        : OVER;
            }
            return received.sufficient(given)
                    ? new Verdict.Next(received.verify(given))
                    : new Verdict.No("copy.authority-missing",
                            "Name the authority by which the representative acts for the patient.");
        };
    }

    static Answering extending(AccessRule rule, Asked.Extension extension) {
        return pending(request -> request.extensible(rule, extension.at())
                ? new Verdict.Next(request.extend(rule, extension))
                : new Verdict.No("copy.not-extensible",
                        "The time is lengthened once, before it is over. Answer the request."));
    }

    static Answering releasing(Release release) {
        return request -> {
            if (request instanceof Received) {
                return new Verdict.No("copy.not-verified", "Verify who asks before anything goes out.");
            }
            return request instanceof Verified verified
                    ? new Verdict.Next(verified.release(release))
                    : OVER;
        };
    }

    static Answering refusing(String reason, Actor by, Instant at) {
        return pending(request -> new Verdict.Next(request.refuse(new Closing(reason, by, at))));
    }

    static Answering withdrawing(String reason, Actor by, Instant at) {
        return pending(request -> new Verdict.Next(request.withdraw(new Closing(reason, by, at))));
    }

    private static Answering pending(Function<Pending, Verdict> move) {
        return request -> Optional.of(request).filter(Pending.class::isInstance).map(Pending.class::cast).map(move)
                .orElse(OVER);
    }
}
