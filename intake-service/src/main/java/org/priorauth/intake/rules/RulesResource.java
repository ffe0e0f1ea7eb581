package org.priorauth.intake.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.problem.Problem;

import io.smallrye.common.annotation.Blocking;

/** The rules, for operators. */
@Path("/ops/rules")
@RolesAllowed(Role.OPS)
@Tag(name = "ops")
@Blocking
public class RulesResource {

    private final RulesInForce rules;

    RulesResource(RulesInForce rules) { this.rules = rules; }

    @GET
    @Operation(summary = "Which rules are in force since when, and why the latest files were refused, if they were")
    public RulesInForce.Status status() {
        return rules.status();
    }

    @POST
    @Path("reload")
    @Operation(summary = "Takes the rule files as they are now; broken ones are refused and the old stay in force")
    @APIResponse(responseCode = "200", description = "The rules now in force")
    @APIResponse(responseCode = "422", description = "A file is broken: the problem names file, line and key")
    public Response reload() {
        try {
            return Response.ok(rules.reload()).build();
        } catch (BrokenRules broken) {
            return Problem.of(422, "broken-rules", "Rule file refused", "The old rules stay in force.")
                    .naming(broken.element(), "broken-rules", broken.getMessage()).response();
        }
    }
}
