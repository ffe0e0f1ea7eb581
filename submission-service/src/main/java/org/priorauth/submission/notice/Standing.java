package org.priorauth.submission.notice;

/** How it stands with a subscription, as the payer says when it is asked. */
enum Standing {
    /** It notifies, or is about to. */
    ALIVE,
    /** Deleted, switched off, or in error: another one is needed. */
    LOST,
    /** The payer does not say, or cannot now. */
    UNKNOWN
}
