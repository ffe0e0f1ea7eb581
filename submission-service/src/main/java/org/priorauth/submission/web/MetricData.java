package org.priorauth.submission.web;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Code;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One authorization in the elements of PAS 2.2.1's logical model PASMetricData; what is not known is left out. */
@Schema(name = "PASMetricData")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetricData(String source, Named providerId, Named groupId, Named payerId, List<Exchange> exchange,
        List<ItemDetail> itemDetail, List<RequestedDoc> requestedDoc,
        @Schema(description = "medicare-advantage, medicaid, commercial") String businessLine) {

    /** An identifier. */
    public record Named(String system, String value) {}

    /** @param httpResponse absent where no answer came */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Exchange(@Schema(description = "initial, update, subsequent, query") String type, String method,
            Instant requestTime, Instant responseTime, String httpResponse) {}

    /** @param result approved, modified, denied, pended, cancelled; absent of a code that is none of them */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemDetail(int trn, Code item, Instant initialSubmissionTime, Instant finalResponseTime,
            String result, String denialReason) {}

    /** What the payer asked for in one answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestedDoc(List<Code> docRequest, Instant timeRequested, Instant timeSubmitted) {}
}
