package org.priorauth.sandbox.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What nobody foresaw: said without detail, because a detail may be somebody's data. */
class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private final Answers answers;

    Faults(Answers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response asked(WebApplicationException wrong) {
        int status = wrong.getResponse().getStatus();
        return answers.refused(status, IssueType.NOTSUPPORTED, "Not offered here: HTTP " + status + ".");
    }

    @ServerExceptionMapper
    Response fault(RuntimeException fault) {
        StackTraceElement at = fault.getStackTrace().length == 0 ? null : fault.getStackTrace()[0];
        LOG.errorf("A request failed: %s at %s", fault.getClass().getName(), at);
        return answers.refused(500, IssueType.EXCEPTION, "The sandbox failed on this request.");
    }
}
