package org.priorauth.contracts;

import static org.priorauth.contracts.Topics.COPY_REQUEST_CHANGED;
import static org.priorauth.contracts.Topics.COVERAGE_DETERMINED;
import static org.priorauth.contracts.Topics.LETTER_CHANGED;
import static org.priorauth.contracts.Topics.REQUEST_CHANGED;
import static org.priorauth.contracts.Topics.RESPONSE_RECORDED;
import static org.priorauth.contracts.Topics.SUBMISSION_CHANGED;

import java.util.Map;
import java.util.Set;

/** Who listens to whom, as ARCHITECTURE.md's table of the chain has it. */
final class Chain {

    static final Map<Topic<?>, Set<String>> LISTENERS = Map.of(
            REQUEST_CHANGED, Set.of("benefits", "lmn", "submission", "inbox"),
            COVERAGE_DETERMINED, Set.of("lmn", "submission", "inbox"),
            LETTER_CHANGED, Set.of("submission", "inbox"),
            COPY_REQUEST_CHANGED, Set.of("inbox"),
            SUBMISSION_CHANGED, Set.of("lmn", "inbox"),
            RESPONSE_RECORDED, Set.of("intake", "lmn", "submission"));

    private Chain() {}
}
