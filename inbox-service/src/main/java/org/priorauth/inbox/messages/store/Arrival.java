package org.priorauth.inbox.messages.store;

import java.util.List;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.documents.Original;
import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Channel;

/**
 * Something that came in by a channel, before it is known whether it is new. PHI.
 *
 * @param by who brought it: a service's name, or the person or EHR that sent it
 * @param messageId as the channel calls it; null where it does not
 * @param refersTo what it answers, in the channel's words
 * @param originals its papers, not yet stored
 * @param stored its papers that are stored already
 * @param remarks what a person must know of it
 */
public record Arrival(String tenant, Actor by, Channel channel, String messageId, List<String> refersTo, String sender,
        List<String> recipients, Words words, List<Original> originals, List<Attachment> stored, List<String> remarks) {

    /**
     * What was said.
     *
     * @param written the sender's own time, as it stands there; null where there is none
     * @param html made harmless already; null where it is plain
     */
    public record Words(String written, String subject, String text, String html) {

        public static final Words NONE = new Words(null, null, null, null);

        public static Words plain(String subject, String text) { return new Words(null, subject, text, null); }
    }

    public Arrival {
        refersTo = Wire.list(refersTo);
        recipients = Wire.list(recipients);
        originals = Wire.list(originals);
        stored = Wire.list(stored);
        remarks = Wire.list(remarks);
    }

    Arrival withoutId() {
        return new Arrival(tenant, by, channel, null, refersTo, sender, recipients, words, originals, stored, remarks);
    }
}
