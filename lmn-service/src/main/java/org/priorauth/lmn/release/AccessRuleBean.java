package org.priorauth.lmn.release;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.release.AccessRule;

/** The access rule as it is set. */
class AccessRuleBean {

    @Produces
    @Singleton
    AccessRule accessRule(LmnSettings settings) {
        return new AccessRule(settings.zone(), settings.access().days(), settings.access().extensionDays(),
                settings.access().remindDays());
    }
}
