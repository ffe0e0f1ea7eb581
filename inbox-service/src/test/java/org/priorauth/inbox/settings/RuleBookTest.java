package org.priorauth.inbox.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.priorauth.inbox.domain.work.KindRule;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;

class RuleBookTest {

    @Test
    void everyKindIsShippedWithARule() {
        // Given
        Rules rules = HouseRules.SHIPPED;
        // When
        Set<String> kinds = rules.kinds().keySet();
        // Then
        assertThat(kinds).containsExactlyInAnyOrder("missing-facts", "benefits-need-person", "coverage-refused",
                "letter-needs-facts", "letter-to-sign", "letter-returned", "letter-expiring", "letter-unsent",
                "copy-due",
                "payer-question",
                "packet-to-send",
                "submission-failed",
                "cancel-at-payer",
                "denied", "approved-in-part", "overdue", "due-soon", "stray-notice", "running-out",
                "authorization-expiring", "appeal-due",
                "appeal-to-send", "appeal-overdue", "peer-to-peer-due", "peer-to-peer-offered",
                "message-to-file", "message-unreadable", "reading-to-confirm", "channel-failure", "portal-to-carry");
    }

    @Test
    void aLetterWaitsForTheCliniciansAndClosesOnlyByTheChain() {
        // Given
        Rules rules = HouseRules.SHIPPED;
        // When
        KindRule rule = rules.find("letter-to-sign").orElseThrow();
        // Then
        assertThat(rule).isEqualTo(new KindRule("Letter to sign", java.util.List.of("clinician"),
                new Owner.Queue("clinicians"), new Owner.Queue("clinicians"), Duration.ofHours(9), Duration.ofHours(2),
                2,
                "Read the letter, mend it where needed, and sign it.", Set.of()));
    }

    @Test
    void aClinicDiffersOnlyInWhatItNames() {
        // Given
        RuleBook book = HouseRules.book(Map.of(
                "inbox.tenants.lakeview.work-items.denied.owner", "person:lee",
                "inbox.tenants.lakeview.work-items.denied.due-after", "2h",
                "inbox.tenants.lakeview.case-queue", "front-desk",
                "inbox.tenants.lakeview.business-hours.zone", "America/Los_Angeles",
                "inbox.tenants.lakeview.business-hours.days", "SATURDAY",
                "inbox.tenants.lakeview.business-hours.opens", "10:00",
                "inbox.tenants.lakeview.business-hours.closes", "12:30"));
        // When
        Rules lakeview = book.of("lakeview");
        // Then
        KindRule denied = lakeview.find("denied").orElseThrow();
        assertThat(denied.assignee()).isEqualTo(new Owner.Person("lee", "lee"));
        assertThat(denied.dueAfter()).isEqualTo(Duration.ofHours(2));
        assertThat(denied.title()).isEqualTo("Denied");
        assertThat(denied.priority()).isEqualTo(2);
        assertThat(lakeview.caseQueue()).isEqualTo(new Owner.Queue("front-desk"));
        assertThat(lakeview.hours().zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(lakeview.hours().closes()).isEqualTo(LocalTime.of(12, 30));
        assertThat(book.of("riverside").find("denied").orElseThrow().dueAfter()).isEqualTo(Duration.ofHours(18));
    }

    @Test
    void anOfficeThatClosesBeforeItOpensStopsTheService() {
        // Given
        Map<String, String> wrong = Map.of("inbox.business-hours.closes", "07:00");
        // When // Then
        assertThatThrownBy(() -> HouseRules.book(wrong)).hasMessage(
                "an office works on some day, and opens before it closes");
    }
}
