package org.priorauth.lmn.release;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.lmn.domain.release.CopyRequest;

/** How far a request is; no PHI. */
@Schema(examples = "{\"copyId\":\"019cc1f0-7f6a-7d11-9a54-0a4f6b0c1d2e\",\"letterId\":\"019caedc-4488-7406-a4b9-951f974c3761\","
        + "\"status\":\"verified\",\"due\":\"2026-04-01\"}")
public record CopyReceipt(UUID copyId, UUID letterId, String status, LocalDate due) {

    static CopyReceipt of(CopyRequest request) {
        return new CopyReceipt(request.asked().id(), request.asked().letterId(), request.status(),
                request.asked().due());
    }
}
