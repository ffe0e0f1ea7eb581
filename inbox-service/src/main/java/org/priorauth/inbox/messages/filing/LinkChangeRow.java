package org.priorauth.inbox.messages.filing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Proposals;

/** One change of where a message belongs, as {@code V20} describes it. Never changed itself. */
@Entity
@Immutable
@Table(name = "message_link_change")
class LinkChangeRow {

    @Id
    UUID id;
    String tenantId;
    UUID messageId;
    String channel;
    Instant at;
    String actor;
    String actorRole;
    String actorName;
    String former;
    UUID fromAuthorization;
    String how;
    UUID toAuthorization;
    Integer score;
    int proposals;
    String why;

    protected LinkChangeRow() {}

    static LinkChangeRow of(UUID id, Message before, Link next, Cause cause) {
        LinkChangeRow row = new LinkChangeRow();
        row.id = id;
        row.tenantId = cause.tenant();
        row.messageId = cause.authorizationId();
        row.channel = before.sheet().channel().toString();
        row.at = cause.at();
        row.actor = cause.by().id();
        row.actorRole = cause.by().role();
        row.actorName = cause.by().name();
        row.moved(before, next);
        return row;
    }

    private void moved(Message before, Link next) {
        former = Link.name(before.link());
        fromAuthorization = before.authorization().orElse(null);
        how = Link.name(next);
        toAuthorization = Link.target(next).orElse(null);
        score = Proposals.scoreOf(before, next).orElse(null);
        proposals = Proposals.of(before).size();
        why = next instanceof Link.ByPerson said ? said.why() : next instanceof Link.TakenOff off ? off.why() : null;
    }
}
