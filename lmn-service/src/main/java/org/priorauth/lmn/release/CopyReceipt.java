package org.priorauth.lmn.release;

import java.time.LocalDate;
import java.util.UUID;

import org.priorauth.lmn.domain.release.CopyRequest;

/** How far a request is; no PHI. */
public record CopyReceipt(UUID copyId, UUID letterId, String status, LocalDate due) {

    static CopyReceipt of(CopyRequest request) {
        return new CopyReceipt(request.asked().id(), request.asked().letterId(), request.status(),
                request.asked().due());
    }
}
