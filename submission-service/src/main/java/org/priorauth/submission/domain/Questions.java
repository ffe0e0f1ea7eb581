package org.priorauth.submission.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.submission.RequestedInformation;

/** A question keeps its id when the payer asks it again. */
final class Questions {

    private Questions() {}

    static List<RequestedInformation> filed(List<RequestedInformation> asked) {
        return asked.stream().map(Questions::filed).distinct().toList();
    }

    private static RequestedInformation filed(RequestedInformation one) {
        String same = one.reference() + "|" + one.what() + "|" + one.line() + "|" + one.words();
        String id = UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)).toString();
        return new RequestedInformation(one.what(), one.line(), one.words(), one.dueAt(),
                one.id() == null ? id : one.id(), one.reference(), one.answerTo());
    }
}
