package org.priorauth.inbox.messages.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.domain.work.WorkItems;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.MessageNeeds;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.ItemsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The work items of messages. They lie beside the message and follow from it with every change of it. */
@Singleton
public class MessageWork {

    private static final TypeReference<List<WorkItem>> ITEMS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final RuleBook rules;

    MessageWork(ObjectMapper json, RuleBook rules) {
        this.json = json;
        this.rules = rules;
    }

    public List<WorkItem> of(MessageRow row) {
        try {
            return row.work == null ? List.of() : json.readValue(row.work, ITEMS);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable work items of " + row.id());
        }
    }

    /** A person changed them. */
    public void put(MessageRow row, List<WorkItem> items) {
        try {
            row.work = json.writerFor(ITEMS).writeValueAsString(items);
            row.workItems = new ItemsJson(json).write(items);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable work items of " + row.id());
        }
    }

    void follow(MessageRow row, Message message) {
        put(row, settled(row.id(), of(row), message, row.updatedAt(), rules.of(row.tenantId())));
    }

    private static List<WorkItem> settled(UUID message, List<WorkItem> known, Message now, Instant at, Rules rules) {
        return WorkItems.settle(message, known, MessageNeeds.of(now, at), rules.caseQueue(), Urgency.STANDARD, rules,
                new WorkItem.Closing(at, Actor.service("inbox"), "The message no longer needs it.", false)).all();
    }
}
