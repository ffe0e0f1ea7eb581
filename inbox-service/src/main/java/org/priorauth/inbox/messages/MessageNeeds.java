package org.priorauth.inbox.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
        if (of.settled() == null && bounced()) {
            return Optional.of(need(Kinds.CHANNEL_FAILURE, of.moved(), "A mail came back: it was not delivered."));
        }
        return of.need().map(why -> switch (why) {
            case TURNED_AWAY -> need(Kinds.MESSAGE_UNREADABLE, of.moved(), "It could not be kept.");
            case UNREADABLE -> need(Kinds.MESSAGE_UNREADABLE, of.moved(), "It holds what could not be read.");
            case NOT_SENT -> need(Kinds.CHANNEL_FAILURE, of.moved(), "It was not delivered.");
            case DOUBTFUL -> need(Kinds.CHANNEL_FAILURE, of.moved(), "It may have been delivered, or not.");
            case PORTAL -> need(Kinds.PORTAL_TO_CARRY, of.moved(), "It waits to be carried into a portal.");
        });
    }

    /** RFC 3464: the mail system itself reports what it could not deliver. */
    private boolean bounced() {
        String sender = of.sheet().sender() == null ? "" : of.sheet().sender().toLowerCase(Locale.ROOT);
        return of.sheet().channel() == Channel.EMAIL && of.sheet().direction() == Direction.IN
                && (sender.startsWith("mailer-daemon@") || sender.startsWith("postmaster@"));
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
