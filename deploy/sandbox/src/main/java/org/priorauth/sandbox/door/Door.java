package org.priorauth.sandbox.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.smart.Guards;
import org.priorauth.sandbox.web.Answers;

/** Looked at before a FHIR call is: does this payer exist, can it be reached, may the caller in, is the body one we read. */
class Door {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");

    private final SandboxSettings settings;
    private final Payers payers;
    private final Guards guards;
    private final Answers answers;

    Door(SandboxSettings settings, Payers payers, Guards guards, Answers answers) {
        this.settings = settings;
        this.payers = payers;
        this.guards = guards;
        this.answers = answers;
    }

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request) {
        List<String> path = request.getUriInfo().getPathSegments().stream().map(PathSegment::getPath).toList();
        if (path.size() < 3 || !path.get(0).equals("payers")) {
            return Optional.empty();
        }
        if (payers.find(path.get(1)).isEmpty()) {
            return refuse(404, IssueType.NOTFOUND, "No such payer is played here.");
        }
        return path.get(2).equals("fhir") ? fhir(request, path.get(1)) : Optional.empty();
    }

    private Optional<Response> fhir(ContainerRequestContext request, String payer) {
        if (payers.find(payer).get().isDown()) {
            return refuse(503, IssueType.TRANSIENT, "The payer cannot be reached now; try again later.");
        }
        if (!isOpenToAll(request) && !mayIn(request, payer)) {
            return refuse(401, IssueType.LOGIN, "The call needs a bearer token that is good here and now.");
        }
        return WITH_BODY.contains(request.getMethod()) ? body(request) : Optional.empty();
    }

    /** Who has no token yet must be able to find out where to get one. */
    private static boolean isOpenToAll(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.endsWith("/fhir/metadata") || path.endsWith("/fhir/.well-known/smart-configuration");
    }

    private boolean mayIn(ContainerRequestContext request, String payer) {
        return settings.requiredToken().map(token -> bears(request, token)).orElse(true)
                && guards.letsIn(payer, request.getHeaderString(HttpHeaders.AUTHORIZATION));
    }

    private Optional<Response> body(ContainerRequestContext request) {
        if (!isFhirJson(request.getMediaType())) {
            return refuse(415, IssueType.NOTSUPPORTED, "The body must be " + Answers.FHIR_JSON + " in UTF-8.");
        }
        if (request.getLength() > settings.maxBody().asLongValue()) {
            return refuse(413, IssueType.TOOLONG,
                    "The body is larger than " + settings.maxBody().asLongValue() + " bytes.");
        }
        return Optional.empty();
    }

    private static boolean isFhirJson(MediaType type) {
        return type != null && Answers.FHIR_JSON.equalsIgnoreCase(type.getType() + "/" + type.getSubtype())
                && "utf-8".equalsIgnoreCase(type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"));
    }

    private static boolean bears(ContainerRequestContext request, String token) {
        byte[] said = String.valueOf(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(said, ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Response> refuse(int status, IssueType code, String sentence) {
        return Optional.of(answers.refused(status, code, sentence));
    }
}
