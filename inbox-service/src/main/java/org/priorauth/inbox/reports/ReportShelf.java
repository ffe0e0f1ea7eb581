package org.priorauth.inbox.reports;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.inbox.store.LetterReports;
import org.priorauth.inbox.store.Reports;

/** Every report by its name. */
@ApplicationScoped
class ReportShelf {

    private final Map<String, Report<?>> reports;

    ReportShelf(Reports reports, LetterReports letters, WorkReports work, OutcomeReports outcomes,
            DenialExcerpts denials) {
        this.reports = Map.ofEntries(
                Map.entry("turnaround", new Report<>(Reports.Turnaround.class, reports::turnaround)),
                Map.entry("decisions", new Report<>(Reports.Decisions.class, reports::decisions)),
                Map.entry("letters-signed", new Report<>(LetterReports.SignedLetters.class, letters::signed)),
                Map.entry("letters-overridden", new Report<>(LetterReports.Overridden.class, letters::overridden)),
                Map.entry("backlog", new Report<>(WorkReports.Backlog.class,
                        (session, tenant, span) -> work.backlog(session, tenant))),
                Map.entry("expiring", new Report<>(WorkReports.Expiring.class,
                        (session, tenant, span) -> work.expiring(session, tenant))),
                Map.entry("touches", new Report<>(WorkReports.Touches.class, work::touches)),
                Map.entry("reasons", new Report<>(OutcomeReports.Reasons.class, outcomes::reasons)),
                Map.entry("findings", new Report<>(OutcomeReports.Findings.class, outcomes::findings)),
                Map.entry("denials", new Report<>(DenialExcerpts.Excerpt.class, denials::all)));
    }

    Optional<Report<?>> find(String name) {
        return Optional.ofNullable(reports.get(name));
    }
}
