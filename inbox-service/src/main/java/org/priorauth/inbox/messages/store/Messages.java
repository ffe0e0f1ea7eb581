package org.priorauth.inbox.messages.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.States;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Need;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.Understood;
import org.priorauth.inbox.search.MessagePlaces;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The messages of all clinics. A message is its own subject: its id stands where a case's would. */
@Singleton
public class Messages extends States<Message, MessageRow> {

    private final MessageWork work;

    Messages(ObjectMapper json, MessageWork work) {
        super(Message.class, MessageRow.class, json);
        this.work = work;
    }

    @Override
    protected MessageRow blank() {
        return new MessageRow();
    }

    @Override
    protected void index(MessageRow row, Message state) {
        row.channel = state.sheet().channel().toString();
        row.direction = state.sheet().direction().toString();
        row.messageId = state.sheet().messageId();
        row.contentHash = state.sheet().contentHash();
        row.sender = state.sheet().sender();
        row.threadId = state.sheet().thread();
        row.at = state.sheet().at();
        row.tokens = MessagePlaces.tokens(state);
        row.state = name(state.passage());
        row.need = state.need().map(Need::toString).orElse(null);
        work.follow(row, state);
        row.authorizationId = state.authorization().orElse(null);
        row.link = Link.name(state.link());
        row.meaning = Optional.ofNullable(state.understood()).map(Understood::reading)
                .flatMap(reading -> reading.kind().known()).map(Object::toString).orElse(null);
        row.parties = Stream.concat(Stream.ofNullable(state.sheet().sender()), state.sheet().recipients().stream())
                .collect(Collectors.joining("\n"));
        row.clues = state.link() != null || state.understood() == null || state.understood().clues().isEmpty()
                ? null
                : String.join(" ", state.understood().clues());
    }

    /** As it stands in lists and answers, e.g. {@code turned-away}. */
    public static String name(Passage passage) {
        return passage.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
