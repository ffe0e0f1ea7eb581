package org.priorauth.submission.follow;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.after.AppealRule;
import org.priorauth.submission.domain.after.Terms;
import org.priorauth.submission.domain.after.Watch;
import org.priorauth.submission.follow.FollowUpSettings.Appeals;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

/** The terms as this house is configured. */
@Singleton
class HouseTerms {

    private final FollowUpSettings settings;
    private final PayerProfiles payers;

    HouseTerms(FollowUpSettings settings, PayerProfiles payers) {
        this.settings = settings;
        this.payers = payers;
    }

    @Produces
    @Singleton
    Watch watch() {
        return new Watch(new Terms(settings.zone(), settings.percentLeft(), settings.visitsLeft(),
                settings.expiringDays(), settings.appealDays(), settings.peerToPeerDays(), this::appeals));
    }

    private Optional<AppealRule> appeals(Facts facts) {
        Map<String, Appeals> laws = settings.appeals();
        return facts.order().flatMap(payers::of).map(PayerProfile::lineOfBusiness)
                .flatMap(line -> Optional.ofNullable(laws.get(line.toString())))
                .map(law -> new AppealRule(law.days(), law.standard(), law.expedited(), law.source(), law.next()));
    }
}
