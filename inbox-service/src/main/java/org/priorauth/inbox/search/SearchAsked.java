package org.priorauth.inbox.search;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.web.Asked;

/** What somebody looks for, as it is sent. */
@Schema(description = "What is looked for")
public record SearchAsked(
        @Schema(required = true, examples = "reyes 10/01/1961", description = "1 to 200 characters: names (also with a slip), a birth"
                + " date in any way of writing, a member id, an authorization number, a code, words of a message; all must be"
                + " found, each wherever it stands") String query,
        @Schema(description = "Any of authorization, message, page; all where absent") List<String> kinds,
        @Schema(description = "Where the page before ended, as it was answered in next") String cursor,
        @Schema(type = SchemaType.INTEGER, defaultValue = "50", minimum = "1", maximum = "200") String limit) {

    private static final int LONGEST = 200;
    /** Each costs a look into the index. */
    private static final int MOST_TERMS = 12;

    public SearchAsked {
        kinds = Wire.list(kinds);
    }

    List<Term> terms(Asked asked) {
        if (query == null || query.isBlank() || query.length() > LONGEST) {
            asked.wrong("/query", "length", "1 to 200 characters.");
            return List.of();
        }
        List<Term> terms = Term.in(query);
        if (terms.isEmpty()) {
            asked.wrong("/query", "nothing-to-find", "At least one letter or digit.");
        }
        return terms.stream().limit(MOST_TERMS).toList();
    }

    Set<String> kinds(Asked asked) {
        if (!FindWords.KINDS.containsAll(kinds)) {
            asked.wrong("/kinds", "unknown", "Any of authorization, message, page.");
        }
        return kinds.isEmpty() ? FindWords.KINDS : Set.copyOf(kinds);
    }

    PageAsked<Hit> page(Asked asked) {
        return asked.page(Hit.ORDERS, Hit.USUAL_ORDER, cursor, limit);
    }
}
