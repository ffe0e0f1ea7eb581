package org.priorauth.lmn.validity;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.VisitUse;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.validity.InForce;
import org.priorauth.lmn.file.Telling;

/** What the payer authorised, and which visits used it: both say how long a letter is good. */
@ApplicationScoped
public class HearUse {

    private final ZoneId zone;

    HearUse(LmnSettings settings) {
        this.zone = settings.zone();
    }

    public Step<LetterFile> hear(LetterFile file, FollowUp told, Cause cause) {
        Known known = file.known().hear(told.lines());
        List<LetterVisitRow> visits = told.visits().stream().flatMap(visit -> row(file, visit, cause).stream())
                .toList();
        if (known == file.known() && visits.isEmpty()) {
            return Step.stay(Optional.of(file));
        }
        Step<LetterFile> step = Step.to(file.knowing(known)).sendingFor(Telling.LOOK_AT_VALIDITY, cause.at());
        for (LetterVisitRow visit : visits) {
            step = step.storing(visit);
        }
        return step;
    }

    /** A visit before anything was signed counts nowhere. */
    private Optional<LetterVisitRow> row(LetterFile file, VisitUse visit, Cause cause) {
        return InForce.on(visit.on(), file, zone).map(letter -> new LetterVisitRow(cause, letter.letterId(),
                new VisitTold(visit.visit(), visit.on(), !visit.removed())));
    }
}
