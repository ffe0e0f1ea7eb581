package org.priorauth.inbox.search;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Page;
import org.priorauth.inbox.paging.PageAsked;

import io.smallrye.mutiny.Uni;

/**
 * Finds what holds every term. Of each kind the newest {@value #MOST} are looked at, so that a word which stands everywhere
 * costs no more than a rare one.
 */
@ApplicationScoped
class FindWords {

    /** Cases come before messages, messages before pages; within a kind what agrees better. */
    private static final List<Source> SOURCES = List.of(
            new Source("authorization", "authorization_case", "updated_at", "t.updated_at", "", 20_000, true),
            new Source("message", "message", "at", "t.at", "", 10_000, false),
            // a page's id says when it was read: the index on it is in that order, and no paper is looked up in vain
            new Source("page", "document_page", "id", "d.created_at", " join document d on d.id = t.document_id", 0,
                    false));

    static final Set<String> KINDS = SOURCES.stream().map(Source::kind).collect(Collectors.toUnmodifiableSet());

    private static final int MOST = 100;
    /**
     * Two letters changed over in a name of five leave half of its trigrams. And the places of a common word in a large
     * store are remembered row by row, not page by page, which would have every row of the page looked at again.
     */
    private static final String SETTINGS = "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)"
            + " || set_config('work_mem', '32MB', true)";

    /**
     * A table that is looked in.
     *
     * @param newest the column whose index has the newest first
     * @param at when it came, of the few that are kept; may need the other table
     */
    private record Source(String kind, String table, String newest, String at, String with, int rank, boolean names) {}

    Uni<Page<Hit>> find(Session session, String tenant, List<Term> terms, Set<String> kinds, PageAsked<Hit> page) {
        Conditions start = page.from(new Conditions());
        String sql = "select hit.kind, hit.id, hit.rank, hit.at from (" + SOURCES.stream()
                .filter(source -> kinds.contains(source.kind)).map(source -> "(" + select(source, terms) + ")")
                .collect(Collectors.joining(" union all ")) + ") hit" + start.where() + page.orderBy();
        return session.createNativeQuery(SETTINGS, String.class).getSingleResult()
                .chain(set -> start.bind(bind(session.createNativeQuery(sql, Object[].class), tenant, terms,
                        kinds))
                        .setMaxResults(page.look()).getResultList())
                .map(rows -> page.page(rows.stream().map(Hit::of).toList()));
    }

    private static String select(Source source, List<Term> terms) {
        return "select cast('" + source.kind + "' as varchar) as kind, t.id as id, t.rank as rank,"
                + " cast(extract(epoch from " + source.at + ") * 1000000 as bigint) as at from (select *, cast("
                + source.rank + " + " + each(terms, term -> score(source, terms, term), " + ")
                + " as int) as rank from "
                + source.table + " where tenant_id = :tenant and "
                + each(terms, term -> found(source, terms, term), " and ")
                + " order by " + source.newest + " desc limit " + MOST + ") t" + source.with;
    }

    private static String each(List<Term> terms, IntFunction<String> sql, String between) {
        return IntStream.range(0, terms.size()).mapToObj(sql).collect(Collectors.joining(between));
    }

    private static String found(Source source, List<Term> terms, int term) {
        if (source.names) {
            return mayHaveASlip(terms.get(term))
                    ? "(" + holds(term) + " or cast(:word" + term + " as text) <% names)"
                    : holds(term);
        }
        // where rows are looked at one by one, most need not be taken apart: the letters do not stand in them at all
        return terms.get(term).letters().isEmpty()
                ? holds(term)
                : "strpos(tokens, cast(:letters" + term + " as text)) > 0 and " + holds(term);
    }

    private static String score(Source source, List<Term> terms, int term) {
        int weight = terms.get(term).weight();
        return source.names && mayHaveASlip(terms.get(term))
                ? "case when " + holds(term) + " then " + weight + " else cast(50 * word_similarity(cast(:word"
                        + term + " as text), names) as int) end"
                : String.valueOf(weight);
    }

    /** As the index has it. */
    private static String holds(int term) {
        return "array_to_tsvector(string_to_array(tokens, ' ')) @@ cast(cast(:term" + term
                + " as text) as tsquery)";
    }

    private static boolean mayHaveASlip(Term term) {
        return term instanceof Term.Word word && word.mayHaveASlip();
    }

    private static SelectionQuery<Object[]> bind(SelectionQuery<Object[]> query, String tenant, List<Term> terms,
            Set<String> kinds) {
        query.setParameter("tenant", tenant);
        IntStream.range(0, terms.size()).forEach(i -> {
            query.setParameter("term" + i, terms.get(i).query());
            if (SOURCES.stream().anyMatch(source -> !source.names && kinds.contains(source.kind))) {
                terms.get(i).letters().ifPresent(letters -> query.setParameter("letters" + i, letters));
            }
            if (kinds.contains("authorization") && terms.get(i) instanceof Term.Word word && word.mayHaveASlip()) {
                query.setParameter("word" + i, word.folded());
            }
        });
        return query;
    }
}
