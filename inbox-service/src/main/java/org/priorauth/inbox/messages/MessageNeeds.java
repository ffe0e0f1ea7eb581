package org.priorauth.inbox.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.inbox.domain.work.Kinds;
import org.priorauth.inbox.domain.work.Need;
import org.priorauth.inbox.meaning.Kind;
import org.priorauth.inbox.meaning.Reading;

/** What a message needs of people, by itself alone: at most one need of a kind. */
public record MessageNeeds(Message of, Instant at) {

    /** They are said by their stage, so that no word of the chain closes them. */
    private static final String STAGE = "message";
    private static final Set<Kind> TO_CONFIRM = Set.of(Kind.APPROVAL, Kind.DENIAL, Kind.INFORMATION_REQUEST,
            Kind.PEER_TO_PEER_OFFER);

    public static List<Need> of(Message message, Instant at) {
        MessageNeeds needs = new MessageNeeds(message, at);
        return Stream.of(needs.passage(), needs.place(), needs.reading()).flatMap(Optional::stream).toList();
    }

    private Need need(String kind, int revision, String reason) {
        return new Need(kind, STAGE, revision, at, reason, null, null);
    }

    private Optional<Need> passage() {
        return of.need().map(why -> need(kind(why), of.moved(), reason(why)));
    }

    private static String kind(org.priorauth.inbox.messages.Need why) {
        return switch (why) {
            case TURNED_AWAY, UNREADABLE -> Kinds.MESSAGE_UNREADABLE;
            case NOT_SENT, DOUBTFUL -> Kinds.CHANNEL_FAILURE;
            case PORTAL -> Kinds.PORTAL_TO_CARRY;
        };
    }

    /** In the words that were found for it where it happened. */
    private String reason(org.priorauth.inbox.messages.Need why) {
        return switch (why) {
            case TURNED_AWAY -> "It could not be kept. " + ((Passage.TurnedAway) of.passage()).why();
            case UNREADABLE -> String.join(" ", ((Passage.Arrived) of.passage()).remarks());
            case NOT_SENT -> "It was not delivered. " + ((Passage.Failed) of.passage()).why();
            case DOUBTFUL -> "It may have been delivered, or not. " + ((Passage.Doubtful) of.passage()).why();
            case PORTAL -> "It waits to be carried into a portal.";
        };
    }

    /** Whether a person who is done with this work has seen to the message itself. */
    public static boolean ofPassage(String kind) {
        return Stream.of(org.priorauth.inbox.messages.Need.values()).anyMatch(why -> kind(why).equals(kind));
    }

    private Optional<Need> place() {
        boolean worth = !Proposals.of(of).isEmpty() || kind().filter(TO_CONFIRM::contains).isPresent();
        return incoming() && of.link() == null && worth
                ? Optional.of(need(Kinds.MESSAGE_TO_FILE, 0, Proposals.of(of).isEmpty()
                        ? "It says something of a request, and fits none."
                        : "It may belong to " + Proposals.of(of).size() + " of your authorizations."))
                : Optional.empty();
    }

    private Optional<Need> reading() {
        return kind().filter(TO_CONFIRM::contains).filter(kind -> incoming() && of.confirmed() == null)
                .flatMap(kind -> of.authorization().map(to -> need(Kinds.READING_TO_CONFIRM, number(to),
                        "It seems to be: " + kind.toString().replace('-', ' ') + ".").dueAt(wantedBy(kind))));
    }

    /** Filed elsewhere, it is another matter. */
    private static int number(UUID authorization) {
        return authorization.hashCode() & Integer.MAX_VALUE;
    }

    private Instant wantedBy(Kind kind) {
        Optional<LocalDate> last = kind == Kind.DENIAL
                ? Optional.empty()
                : reading(of).flatMap(read -> read.deadline().known());
        return last.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(null);
    }

    private boolean incoming() {
        return of.sheet().direction() == Direction.IN && of.understood() != null;
    }

    private Optional<Kind> kind() {
        return reading(of).flatMap(read -> read.kind().known());
    }

    private static Optional<Reading> reading(Message of) {
        return Optional.ofNullable(of.understood()).map(Understood::reading);
    }
}
