package org.priorauth.inbox.domain.work;

import java.util.Set;

/** The kinds of work items that the chain raises. What is done with each is configuration, see {@link KindRule}. */
public final class Kinds {

    public static final String MISSING_FACTS = "missing-facts";
    public static final String BENEFITS_NEED_PERSON = "benefits-need-person";
    public static final String COVERAGE_REFUSED = "coverage-refused";
    public static final String LETTER_NEEDS_FACTS = "letter-needs-facts";
    public static final String LETTER_TO_SIGN = "letter-to-sign";
    public static final String LETTER_RETURNED = "letter-returned";
    public static final String LETTER_EXPIRING = "letter-expiring";
    public static final String LETTER_UNSENT = "letter-unsent";
    public static final String COPY_DUE = "copy-due";
    public static final String PAYER_QUESTION = "payer-question";
    public static final String PACKET_TO_SEND = "packet-to-send";
    public static final String SUBMISSION_FAILED = "submission-failed";
    public static final String CANCEL_AT_PAYER = "cancel-at-payer";
    public static final String DENIED = "denied";
    public static final String APPROVED_IN_PART = "approved-in-part";
    public static final String OVERDUE = "overdue";
    public static final String DUE_SOON = "due-soon";
    public static final String STRAY_NOTICE = "stray-notice";
    public static final String RUNNING_OUT = "running-out";
    public static final String AUTHORIZATION_EXPIRING = "authorization-expiring";
    public static final String APPEAL_DUE = "appeal-due";
    public static final String APPEAL_TO_SEND = "appeal-to-send";
    public static final String APPEAL_OVERDUE = "appeal-overdue";
    public static final String PEER_TO_PEER_DUE = "peer-to-peer-due";
    /** The payer offered it in a message. */
    public static final String PEER_TO_PEER_OFFERED = "peer-to-peer-offered";
    /** Of a message, with a case or without. */
    public static final String MESSAGE_TO_FILE = "message-to-file";
    public static final String MESSAGE_UNREADABLE = "message-unreadable";
    public static final String READING_TO_CONFIRM = "reading-to-confirm";
    public static final String CHANNEL_FAILURE = "channel-failure";
    public static final String PORTAL_TO_CARRY = "portal-to-carry";

    /** Each of them must be configured. */
    public static final Set<String> ALL = Set.of(MISSING_FACTS, BENEFITS_NEED_PERSON, COVERAGE_REFUSED,
            LETTER_NEEDS_FACTS, LETTER_TO_SIGN, LETTER_RETURNED, LETTER_EXPIRING, LETTER_UNSENT, COPY_DUE,
            PAYER_QUESTION, PACKET_TO_SEND, SUBMISSION_FAILED, CANCEL_AT_PAYER, DENIED, APPROVED_IN_PART, OVERDUE,
            DUE_SOON,
            STRAY_NOTICE, RUNNING_OUT, AUTHORIZATION_EXPIRING, APPEAL_DUE, APPEAL_TO_SEND, APPEAL_OVERDUE,
            PEER_TO_PEER_DUE, PEER_TO_PEER_OFFERED, MESSAGE_TO_FILE, MESSAGE_UNREADABLE, READING_TO_CONFIRM,
            CHANNEL_FAILURE, PORTAL_TO_CARRY);

    private Kinds() {}
}
