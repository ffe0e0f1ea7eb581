package org.priorauth.gateway.admission;

import java.util.Optional;

import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.door.Problems;

/** A body that says it is too large is refused before a byte of it is read; one that lies is caught on its way. */
final class SizeGate implements Gate {

    @Override
    public Optional<Problem> refuse(Visit visit) {
        long limit = visit.route().bodyLimit();
        return announced(visit) > limit ? Optional.of(Problems.tooLarge(limit)) : Optional.empty();
    }

    private static long announced(Visit visit) {
        String length = visit.header("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException beyondAnyLimit) {
            return Long.MAX_VALUE;
        }
    }
}
