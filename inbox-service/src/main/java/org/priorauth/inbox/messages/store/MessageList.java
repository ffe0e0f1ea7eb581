package org.priorauth.inbox.messages.store;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Page;
import org.priorauth.inbox.paging.PageAsked;

import io.smallrye.mutiny.Uni;

/** Finds messages. */
@ApplicationScoped
public class MessageList {

    public Uni<Page<MessageRow>> find(Session session, MessageSearch search, PageAsked<MessageRow> page) {
        Conditions conditions = page.from(search.conditions());
        return conditions.bind(session.createSelectionQuery(
                "select m from MessageRow m" + conditions.where() + page.orderBy(), MessageRow.class))
                .setMaxResults(page.look())
                .setReadOnly(true)
                .getResultList()
                .map(page::page);
    }
}
