package org.priorauth.inbox.domain.stages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.priorauth.contracts.Announced;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;

/** The few facts of an event that the timeline keeps: codes, numbers and references, nobody's words. */
public final class Details {

    private final Map<String, Object> kept = new LinkedHashMap<>();

    private Details() {}

    public static Map<String, Object> of(Announced said) {
        Details details = new Details();
        details.keep("revision", said.revision());
        if (said instanceof RequestChanged word) {
            details.request(word);
        } else if (said instanceof CoverageDetermined word) {
            details.benefits(word);
        } else if (said instanceof LetterChanged word) {
            details.letter(word);
        } else if (said instanceof CopyRequestChanged word) {
            details.copy(word);
        } else if (said instanceof SubmissionChanged word) {
            details.submission(word);
        }
        return details.kept;
    }

    private void request(RequestChanged word) {
        keep("orderRevision", word.orderRevision());
        keep("missing", codes(word.missing()));
    }

    private void benefits(CoverageDetermined word) {
        keep("orderRevision", word.orderRevision());
        Map<String, String> rulings = new LinkedHashMap<>();
        word.rulings().forEach(ruling -> rulings.put(ruling.question().toString(), ruling.answer().toString()));
        keep("rulings", rulings.isEmpty() ? null : rulings);
        keep("reasons", word.reasons().stream().map(Reason::code).toList());
    }

    private void letter(LetterChanged word) {
        keep("orderRevision", word.orderRevision());
        keep("letterId", word.letterId());
        keep("version", word.version());
        keep("blockingFindings", Sentences.blocking(word));
        keep("missing", codes(word.missing()));
        keep("standing", word.status());
        keep("overruled", word.overruled());
        keep("kind", word.kind());
        keep("beside", word.beside());
        keep("validUntil", word.validUntil() == null ? null : word.validUntil().toString());
    }

    private void copy(CopyRequestChanged word) {
        keep("letterId", word.letterId());
        keep("copyId", word.copyId());
        keep("dueOn", word.dueOn().toString());
    }

    private void submission(SubmissionChanged word) {
        keep("channel", word.channel());
        keep("reference", word.reference());
        keep("decision", word.decision());
        keep("lines", word.lines().stream().map(Details::line).toList());
        keep("failure", word.failure() == null ? null : word.failure().code());
        keep("dueAt", word.dueAt());
    }

    private static Map<String, Object> line(LineDecision line) {
        Details details = new Details();
        details.keep("line", line.line());
        details.keep("action", line.action());
        details.keep("authorizationNumber", line.authorizationNumber());
        return details.kept;
    }

    private static List<String> codes(List<MissingFact> missing) {
        return missing.stream().map(MissingFact::code).toList();
    }

    private void keep(String name, Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            kept.put(name, value instanceof Enum<?> constant ? constant.toString() : value);
        }
    }
}
