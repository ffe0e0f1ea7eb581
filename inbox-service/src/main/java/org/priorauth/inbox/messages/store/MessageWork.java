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
        return row.work == null ? List.of() : read(row.work);
    }

    /** @param work as it is stored with the message */
    public List<WorkItem> read(String work) {
        try {
            return json.readValue(work, ITEMS);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable work items of a message");
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
        List<WorkItem> awake = of(row).stream().map(item -> back(item, row.updatedAt()) ? item.woken() : item).toList();
        put(row, settled(row.id(), awake, message, row.updatedAt(), rules.of(row.tenantId())));
    }

    /** It was set aside until then at the longest. */
    private static boolean back(WorkItem item, Instant now) {
        return item.wakesAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    private static List<WorkItem> settled(UUID message, List<WorkItem> known, Message now, Instant at, Rules rules) {
        return WorkItems.settle(message, known, MessageNeeds.of(now, at), rules.caseQueue(), Urgency.STANDARD, rules,
                new WorkItem.Closing(at, Actor.service("inbox"), "The message no longer needs it.", false)).all();
    }
}
