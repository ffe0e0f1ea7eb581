package org.priorauth.lmn.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.lmn.domain.Source;
import org.priorauth.lmn.domain.Standing;
import org.priorauth.lmn.domain.Statement;

/**
 * One line of a section as the API shows it.
 *
 * @param source the fact it is bound to: its id, where it was read, and the event that told it; a person's id for their
 *        own words
 * @param kind of that fact
 * @param standing how it stands to the facts now: {@code holds}, {@code written}, {@code changed}, {@code gone}; the last
 *        two are wrong by now. Absent in a letter that is signed or over
 * @param now what the fact says now, where it changed
 * @param stale words that no fact of the section says any more
 */
public record StatementView(@Schema(examples = "CPT 97110 (GP): 24 visits, for M25.561") String text, Source source,
        @Schema(examples = "service") String kind, @Schema(examples = "changed") String standing,
        @Schema(examples = "CPT 97110 (GP): 36 visits, for M25.561") String now, List<String> stale) {

    static StatementView from(Standing standing) {
        return new StatementView(standing.statement().text(), standing.statement().source(), standing.kind(),
                standing.how().toString(), standing.now(), standing.stale());
    }

    static StatementView frozen(Statement statement) {
        return new StatementView(statement.text(), statement.source(), null, null, null, List.of());
    }
}
