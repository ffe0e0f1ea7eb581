package org.priorauth.gateway.openapi;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.priorauth.gateway.admission.Visit;
import org.priorauth.gateway.door.Problems;
import org.priorauth.gateway.door.RequestId;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.vertx.ext.web.RoutingContext;

/** {@code /openapi}: JSON, or YAML by {@code ?format=yaml} or {@code Accept: application/yaml}. */
@Singleton
public class ApiDocument {

    private static final Logger LOG = Logger.getLogger(ApiDocument.class);

    private final Documentation documentation;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();

    ApiDocument(Documentation documentation, ObjectMapper json) {
        this.documentation = documentation;
        this.json = json;
    }

    public void answer(Visit visit) {
        RoutingContext http = visit.http();
        documentation.current().onSuccess(document -> send(http, document)).onFailure(fault -> {
            LOG.error("the API documents could not be merged", fault);
            Problems.fault(RequestId.of(http)).answer(http);
        });
    }

    private void send(RoutingContext http, ObjectNode document) {
        try {
            if (wantsYaml(http)) {
                http.response().putHeader("Content-Type", "application/yaml").end(yaml.writeValueAsString(document));
            } else {
                http.response().putHeader("Content-Type", "application/json").end(json.writeValueAsString(document));
            }
        } catch (JsonProcessingException unwritable) {
            http.fail(unwritable);
        }
    }

    private static boolean wantsYaml(RoutingContext http) {
        String format = http.request().getParam("format");
        String accept = http.request().getHeader("Accept");
        return format == null ? accept != null && accept.contains("yaml") : "yaml".equalsIgnoreCase(format);
    }
}
