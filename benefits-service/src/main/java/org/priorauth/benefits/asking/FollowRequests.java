package org.priorauth.benefits.asking;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.benefits.domain.EligibilityQuestion;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.benefits.domain.Verification.Withdrawn;
import org.priorauth.benefits.store.Verifications;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.EventHandler;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.intake.RequestChanged;

/** Follows the order: accepted, the payer is asked; amended in what matters, asked anew; withdrawn, nothing more. */
@ApplicationScoped
public class FollowRequests implements EventHandler<Verification> {

    private final Verifications verifications;

    FollowRequests(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public States<Verification, ?> states() {
        return verifications;
    }

    @Override
    public Step<Verification> handle(Optional<Verification> known, Event<?> event, Cause cause) {
        return event.data() instanceof RequestChanged request && isNews(known, request)
                ? follow(known, request, cause)
                : Step.stay(known);
    }

    /** A redriven dead letter or a rebuilt topic brings back what is long overtaken. */
    private static boolean isNews(Optional<Verification> known, RequestChanged request) {
        return known.map(Verification::requestRevision).orElse(0) < request.revision();
    }

    private static Step<Verification> follow(Optional<Verification> known, RequestChanged request, Cause cause) {
        return switch (request.outcome()) {
            case RECEIVED, INCOMPLETE -> Step.stay(known);
            case ACCEPTED, AMENDED -> accepted(known, request, cause);
            case WITHDRAWN -> withdrawn(known, request);
        };
    }

    private static Step<Verification> accepted(Optional<Verification> known, RequestChanged request, Cause cause) {
        return known.isPresent() && known.get() instanceof Open open
                ? changed(open, request, cause)
                : BenefitSteps.ask(
                        Verification.start(request, known.map(Verification::asks).orElse(0), cause.at()), cause);
    }

    private static Step<Verification> changed(Open open, RequestChanged request, Cause cause) {
        EligibilityQuestion question = EligibilityQuestion.about(request.order());
        return question.equals(open.inquiry().question())
                ? Step.to(open.noting(request))
                : BenefitSteps.ask(open.askAbout(question, request, cause.at()), cause);
    }

    private static Step<Verification> withdrawn(Optional<Verification> known, RequestChanged request) {
        Withdrawn withdrawn = known.map(verification -> verification.withdraw(request))
                .orElseGet(() -> new Withdrawn(request.revision(), 0));
        return Step.<Verification>to(withdrawn).droppingErrand(AskPayer.KIND);
    }
}
