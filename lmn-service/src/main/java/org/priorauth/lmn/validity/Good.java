package org.priorauth.lmn.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Foregoing;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.validity.CareEnds;
import org.priorauth.lmn.domain.validity.InForce;
import org.priorauth.lmn.domain.validity.Validity;
import org.priorauth.lmn.domain.validity.ValidityRule;
import org.priorauth.lmn.file.SignedLetters;
import org.priorauth.lmn.file.SignedLetters.Place;

import io.smallrye.mutiny.Uni;

/** How long a letter is good, by the payer's rule and the visits so far. */
@ApplicationScoped
class Good {

    /**
     * The rule that applies, what follows from it, and how many visits used the letter.
     *
     * @param told the chain knows that it runs out
     */
    record Look(ValidityRule rule, Validity validity, int used, boolean told, ZoneId zone) {

        boolean over(Instant now) {
            return validity.over(today(now));
        }

        boolean runsOut(Instant now) {
            return validity.runsOut(rule, today(now));
        }

        Optional<Instant> next(Instant now) {
            return validity.nextLook(rule, today(now), zone);
        }

        /** What a renewal is told of the time since the signing. */
        Foregoing.Since since(Instant now) {
            return new Foregoing.Since(today(now), used == 0 ? null : used);
        }

        private LocalDate today(Instant now) {
            return now.atZone(zone).toLocalDate();
        }
    }

    private static final Refusal NOT_SIGNED = Refusal.conflict("validity.letter-not-signed",
            "A letter is good from its signature on. Sign it first.");

    private final ValidityRules rules;
    private final Visits visits;
    private final PlansOfCare plans;
    private final ZoneId zone;

    Good(ValidityRules rules, Visits visits, PlansOfCare plans, LmnSettings settings) {
        this.rules = rules;
        this.visits = visits;
        this.plans = plans;
        this.zone = settings.zone();
    }

    Uni<Look> look(Session session, Known known, SignedLetter letter) {
        LocalDate signed = letter.signature().at().atZone(zone).toLocalDate();
        Optional<CareEnds> end = CareEnds.of(known);
        ValidityRule rule = rules.of(known.order());
        return visits.used(session, letter.letterId(), signed)
                .chain(used -> plans.changed(session, letter.letterId())
                        .map(changed -> new Validity.Told(end, used, changed)))
                .chain(told -> visits.knownToRunOut(session, letter.letterId())
                        .map(runsOut -> new Look(rule, Validity.of(rule, signed, told), told.visitsUsed(), runsOut,
                                zone)));
    }

    static Place place(Caller caller, UUID authorization, UUID letterId, String action) {
        return new Place(caller, authorization, letterId, action, NOT_SIGNED);
    }

    /** The same, of the letter that the named one belongs to. */
    static SignedLetters.Told behind(SignedLetters.Told told) {
        LetterFile file = told.filed().file();
        SignedLetter letter = InForce.behind(file, told.letter());
        return new SignedLetters.Told(told.session(), told.cause(), Filed.find(file, letter.letterId()).orElseThrow(),
                letter);
    }

    /** Tells of a visit where it counts. */
    Uni<Response> used(SignedLetters.Told told, VisitTold visit) {
        SignedLetter letter = InForce.on(visit.day(), told.filed().file(), told.letter(), zone);
        return visits.tell(told.session(), told.cause(), letter.letterId(), visit).chain(() -> answer(told));
    }

    Uni<Look> look(SignedLetters.Told told) {
        return look(told.session(), told.filed().file().known(), told.letter());
    }

    Uni<Response> answer(SignedLetters.Told told) {
        return look(told).map(look -> Response.ok(ValidityView.of(told.filed(), look)).build());
    }
}
