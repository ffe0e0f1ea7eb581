package org.priorauth.inbox.messages.web;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.messages.store.MessageSearch;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.web.Asked;

/** Which messages are asked for. */
public class MessageParameters {

    @RestQuery
    @Parameter(description = "email, fax, portal, phone, ehr or chain")
    String channel;

    @RestQuery
    @Parameter(description = "in or out")
    String direction;

    @RestQuery
    @Parameter(description = "e.g. arrived, doubtful")
    String state;

    @RestQuery
    @Parameter(description = "The messages of one thread")
    UUID thread;

    @RestQuery
    @Parameter(description = "The messages of one authorization")
    UUID authorization;

    @RestQuery
    @Parameter(description = "How it belongs: by-itself, by-person, by-chain, taken-off, or none for those that belong nowhere")
    String link;

    @RestQuery
    @Parameter(description = "What it seems to say, e.g. approval")
    String meaning;

    @RestQuery
    @Parameter(description = "Not older than this time, ISO 8601")
    String since;

    @RestQuery
    @Parameter(description = "person: only what a person has something to do about")
    String needs;

    @RestQuery
    @Parameter(description = "-at (newest first) or at; -at where absent")
    String sort;

    @RestQuery
    @Parameter(description = "Where the page before ended, as it was answered in next")
    String cursor;

    @RestQuery
    @Parameter(description = "1 to 200; 50 where absent")
    String limit;

    MessageSearch search(Asked asked) {
        if (channel != null && Channel.named(channel).isEmpty()) {
            asked.wrong("channel", "unknown", "email, fax, portal, phone, ehr or chain.");
        }
        if (needs != null && !needs.equals("person")) {
            asked.wrong("needs", "unknown", "person, or nothing.");
        }
        if (link != null && !MessageSearch.LINKS.contains(link)) {
            asked.wrong("link", "unknown", "by-itself, by-person, by-chain, taken-off or none.");
        }
        return new MessageSearch(asked.caller().tenant(), Optional.ofNullable(channel), Optional.ofNullable(direction),
                Optional.ofNullable(state), Optional.ofNullable(thread), asked.time("since", since), needs != null,
                Optional.ofNullable(authorization), Optional.ofNullable(link), Optional.ofNullable(meaning));
    }

    PageAsked<MessageRow> page(Asked asked) {
        return asked.page(MessageSearch.ORDERS, sort == null ? MessageSearch.USUAL_ORDER : sort, cursor, limit);
    }
}
