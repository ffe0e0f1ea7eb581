package org.priorauth.inbox.search;

import java.util.List;
import java.util.stream.Stream;

import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.Sheet;

/** Where the words of a message stand; those of its papers are found with the papers. */
public final class MessagePlaces {

    private MessagePlaces() {}

    /** What a message is found by, as tokens. */
    public static String tokens(Message message) {
        return Tokens.line(Place.words(of(message)));
    }

    static List<Place> of(Message message) {
        Sheet sheet = message.sheet();
        return Stream.of(Place.of("subject", sheet.subject()), Place.of("text", sheet.text()),
                Place.of("sender", sheet.sender()), Place.of("recipient", sheet.recipients().stream()),
                Place.of("paper", sheet.attachments().stream().map(Attachment::name)),
                Place.of("reference", reference(message.passage())))
                .flatMap(places -> places).toList();
    }

    private static String reference(Passage passage) {
        if (passage instanceof Passage.Noted noted) {
            return noted.reference();
        }
        return passage instanceof Passage.Filed filed ? filed.confirmation() : null;
    }
}
