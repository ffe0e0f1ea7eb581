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
            new Source("authorization", "authorization_case", "updated_at", 20_000, true),
            new Source("message", "message", "at", 10_000, false),
            new Source("page", "document_page p join document d on d.id = p.document_id", "d.created_at", 0, false));

    static final Set<String> KINDS = SOURCES.stream().map(Source::kind).collect(Collectors.toUnmodifiableSet());

    private static final int MOST = 500;
    /** Two letters changed over in a name of five leave half of its trigrams. */
    private static final String FORGIVING = "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

    private record Source(String kind, String from, String at, int rank, boolean names) {

        private String column(String name) {
            return from.contains(" p ") ? "p." + name : name;
        }
    }

    Uni<Page<Hit>> find(Session session, String tenant, List<Term> terms, Set<String> kinds, PageAsked<Hit> page) {
        Conditions start = page.from(new Conditions());
        String sql = "select hit.kind, hit.id, hit.rank, hit.at from (" + SOURCES.stream()
                .filter(source -> kinds.contains(source.kind)).map(source -> "(" + select(source, terms) + ")")
                .collect(Collectors.joining(" union all ")) + ") hit" + start.where() + page.orderBy();
        return session.createNativeQuery(FORGIVING, String.class).getSingleResult()
                .chain(set -> start.bind(bind(session.createNativeQuery(sql, Object[].class), tenant, terms,
                        kinds.contains("authorization")))
                        .setMaxResults(page.look()).getResultList())
                .map(rows -> page.page(rows.stream().map(Hit::of).toList()));
    }

    private static String select(Source source, List<Term> terms) {
        String micros = "cast(extract(epoch from " + source.at + ") * 1000000 as bigint)";
        return "select cast('" + source.kind + "' as varchar) as kind, " + source.column("id") + " as id, cast("
                + source.rank + " + " + each(terms, term -> score(source, terms, term), " + ")
                + " as int) as rank, " + micros + " as at from " + source.from + " where "
                + source.column("tenant_id") + " = :tenant and "
                + each(terms, term -> found(source, terms, term), " and ")
                + " order by " + source.at + " desc limit " + MOST;
    }

    private static String each(List<Term> terms, IntFunction<String> sql, String between) {
        return IntStream.range(0, terms.size()).mapToObj(sql).collect(Collectors.joining(between));
    }

    private static String found(Source source, List<Term> terms, int term) {
        return source.names && mayHaveASlip(terms.get(term))
                ? "(" + holds(source, term) + " or cast(:word" + term + " as text) <% names)"
                : holds(source, term);
    }

    private static String score(Source source, List<Term> terms, int term) {
        int weight = terms.get(term).weight();
        return source.names && mayHaveASlip(terms.get(term))
                ? "case when " + holds(source, term) + " then " + weight + " else cast(50 * word_similarity(cast(:word"
                        + term + " as text), names) as int) end"
                : String.valueOf(weight);
    }

    /** As the index has it. */
    private static String holds(Source source, int term) {
        return "array_to_tsvector(string_to_array(" + source.column("tokens") + ", ' ')) @@ cast(cast(:term" + term
                + " as text) as tsquery)";
    }

    private static boolean mayHaveASlip(Term term) {
        return term instanceof Term.Word word && word.mayHaveASlip();
    }

    private static SelectionQuery<Object[]> bind(SelectionQuery<Object[]> query, String tenant, List<Term> terms,
            boolean names) {
        query.setParameter("tenant", tenant);
        IntStream.range(0, terms.size()).forEach(i -> {
            query.setParameter("term" + i, terms.get(i).query());
            if (names && terms.get(i) instanceof Term.Word word && word.mayHaveASlip()) {
                query.setParameter("word" + i, word.folded());
            }
        });
        return query;
    }
}
