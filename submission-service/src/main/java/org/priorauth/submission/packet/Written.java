package org.priorauth.submission.packet;

import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.payer.PayerProfile;

/** What came of writing the request. */
public sealed interface Written {

    /** Ready to be kept and sent. */
    record Request(Intent intent, PayerProfile payer, byte[] body) implements Written {}

    /** It cannot be written; a person must act. */
    record Impossible(Failure why) implements Written {}
}
