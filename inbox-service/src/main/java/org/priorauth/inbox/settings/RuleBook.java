package org.priorauth.inbox.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.priorauth.inbox.domain.work.BusinessHours;
import org.priorauth.inbox.domain.work.KindRule;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.settings.InboxSettings.Difference;
import org.priorauth.inbox.settings.InboxSettings.Kind;
import org.priorauth.inbox.settings.InboxSettings.Tenant;

import io.quarkus.runtime.Startup;

/** The rules of every clinic. Made at the start, so that a wrong setting stops the service and not a case. */
@Startup
@Singleton
public class RuleBook {

    private static final String CASE_OWNER = "case-owner";

    private final Rules house;
    private final Map<String, Rules> clinics = new HashMap<>();

    RuleBook(InboxSettings settings) {
        this.house = new Rules(kinds(settings.workItems(), Map.of()), hours(settings.businessHours()),
                new Owner.Queue(settings.caseQueue()));
        settings.tenants().forEach((name, tenant) -> clinics.put(name, clinic(settings, tenant)));
    }

    public Rules of(String tenant) {
        return clinics.getOrDefault(tenant, house);
    }

    private static Rules clinic(InboxSettings settings, Tenant tenant) {
        return new Rules(kinds(settings.workItems(), tenant.workItems()),
                hours(tenant.businessHours().orElse(settings.businessHours())),
                new Owner.Queue(tenant.caseQueue().orElse(settings.caseQueue())));
    }

    private static Map<String, KindRule> kinds(Map<String, Kind> kinds, Map<String, Difference> differences) {
        Map<String, KindRule> rules = new HashMap<>();
        kinds.forEach((name, kind) -> rules.put(name, rule(kind, Optional.ofNullable(differences.get(name)))));
        return rules;
    }

    private static KindRule rule(Kind kind, Optional<Difference> own) {
        return new KindRule(kind.title(), kind.roles(),
                new Owner.Queue(own.flatMap(Difference::queue).orElse(kind.queue())),
                assignee(own.flatMap(Difference::owner).orElse(kind.owner())),
                own.flatMap(Difference::dueAfter).orElse(kind.dueAfter()),
                own.flatMap(Difference::dueAfterExpedited).orElse(kind.dueAfterExpedited()),
                own.flatMap(Difference::priority).orElse(kind.priority()),
                own.flatMap(Difference::next).orElse(kind.next()), kind.closedBy().orElse(Set.of()));
    }

    private static Owner assignee(String owner) {
        return owner.equals(CASE_OWNER) ? null : Owner.named(owner);
    }

    private static BusinessHours hours(InboxSettings.BusinessHours hours) {
        return new BusinessHours(hours.zone(), hours.days(), hours.opens(), hours.closes(),
                hours.holidays().orElse(Set.of()));
    }
}
