package org.priorauth.chassis.problem;

import java.util.List;

import jakarta.ws.rs.core.Response;

/**
 * An error as RFC 9457 shapes it.
 *
 * @param type a URI that names the kind of problem: {@code https://priorauth.org/problems/<code>}
 * @param code the same, for machines that dislike URIs; stable
 * @param detail what to do next, in plain words; no PHI
 * @param errors the elements that are wrong, where there are any
 */
public record Problem(String type, String title, int status, String code, String detail, List<Element> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong element.
     *
     * @param element where it is: a JSON Pointer, a FHIRPath, or a header's name
     */
    public record Element(String element, String code, String message) {}

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem("https://priorauth.org/problems/" + code, title, status, code, detail, List.of());
    }

    public Problem naming(List<Element> elements) {
        return new Problem(type, title, status, code, detail, List.copyOf(elements));
    }

    public Problem naming(String element, String elementCode, String message) {
        return naming(List.of(new Element(element, elementCode, message)));
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
