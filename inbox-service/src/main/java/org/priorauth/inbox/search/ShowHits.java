package org.priorauth.inbox.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.store.Cases;

import io.smallrye.mutiny.Uni;

/** Loads what was found and shows the place that agrees; whatever is shown is noted for the audit. */
@ApplicationScoped
class ShowHits {

    private record PageFound(UUID document, UUID message, UUID authorization, int number, String name, String words) {}

    private final Cases cases;
    private final Messages messages;
    private final Touched touched;

    ShowHits(Cases cases, Messages messages, Touched touched) {
        this.cases = cases;
        this.messages = messages;
        this.touched = touched;
    }

    Uni<List<SearchResult>> show(Session session, List<Hit> hits, List<Term> terms) {
        return cases.rows(session, ids(hits, "authorization"))
                .chain(ofCases -> messages.rows(session, ids(hits, "message"))
                        .chain(ofMessages -> pages(session, ids(hits, "page")).map(ofPages -> hits.stream()
                                .flatMap(hit -> switch (hit.kind()) {
                                    case "authorization" -> Optional.ofNullable(ofCases.get(hit.id()))
                                            .map(row -> of(hit, cases.read(row), terms)).stream();
                                    case "message" -> Optional.ofNullable(ofMessages.get(hit.id()))
                                            .map(row -> of(hit, messages.read(row), terms)).stream();
                                    default -> Optional.ofNullable(ofPages.get(hit.id()))
                                            .map(page -> of(hit, page, terms)).stream();
                                }).toList())));
    }

    private static List<UUID> ids(List<Hit> hits, String kind) {
        return hits.stream().filter(hit -> hit.kind().equals(kind)).map(Hit::id).toList();
    }

    private SearchResult of(Hit hit, Case one, List<Term> terms) {
        touched.add(hit.id());
        String title = one.order().map(order -> order.patient()).map(CasePlaces::name).orElse(null);
        return new SearchResult(hit.kind(), hit.id(), hit.id(), null, null, title, one.status().toString(),
                SearchResult.time(hit.at()), Excerpt.of(CasePlaces.of(one), terms));
    }

    private SearchResult of(Hit hit, Message message, List<Term> terms) {
        touched.add(hit.id());
        return new SearchResult(hit.kind(), hit.id(), message.authorization().orElse(null), hit.id(), null,
                message.sheet().subject(),
                message.sheet().channel().toString(), SearchResult.time(hit.at()),
                Excerpt.of(MessagePlaces.of(message), terms));
    }

    private SearchResult of(Hit hit, PageFound page, List<Term> terms) {
        touched.add(page.message == null ? page.document : page.message);
        return new SearchResult(hit.kind(), page.document, page.authorization, page.message, page.number, page.name,
                null,
                SearchResult.time(hit.at()), Excerpt.of(List.of(new Place("page", page.words)), terms));
    }

    private static Uni<Map<UUID, PageFound>> pages(Session session, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session
                        .createNativeQuery(
                                """
                                select p.id, p.document_id, d.message_id, m.authorization_id, p.page, d.name, p.words
                                from document_page p join document d on d.id = p.document_id
                                     left join message m on m.id = d.message_id
                                where p.id in (:ids)""", Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], ShowHits::page)));
    }

    private static PageFound page(Object[] row) {
        return new PageFound((UUID) row[1], (UUID) row[2], (UUID) row[3], ((Number) row[4]).intValue(), (String) row[5],
                (String) row[6]);
    }
}
