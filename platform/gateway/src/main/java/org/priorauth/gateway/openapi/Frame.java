package org.priorauth.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priorauth.gateway.PublicUrl;
import org.priorauth.gateway.route.Route;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the gateway itself has to say: title, server, security, and its own pages ({@code openapi-frame.json}). */
@Singleton
class Frame {

    private static final String FILE = "/openapi-frame.json";

    private final ObjectNode document;
    private final Part own;

    Frame(ObjectMapper json, PublicUrl url,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.document = read(json);
        this.own = new Part(Route.GATEWAY, (ObjectNode) document.remove("paths"), document.objectNode(),
                document.objectNode());
        document.withObjectProperty("info").put("version", version);
        document.putArray("servers").addObject().put("url", url.toString());
    }

    ObjectNode document() {
        return document;
    }

    /** The services' parts with the gateway's own in front. */
    List<Part> and(List<Part> parts) {
        List<Part> all = new ArrayList<>(List.of(new Part(own.service(), own.paths().deepCopy(),
                own.components().deepCopy(), own.tags())));
        all.addAll(parts);
        return all;
    }

    private static ObjectNode read(ObjectMapper json) {
        try (InputStream file = Frame.class.getResourceAsStream(FILE)) {
            return (ObjectNode) json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
