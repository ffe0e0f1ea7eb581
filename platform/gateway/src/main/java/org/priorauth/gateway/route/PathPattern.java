package org.priorauth.gateway.route;

import java.util.ArrayList;
import java.util.List;

/**
 * A path in which <code>{id}</code> stands for exactly one segment and a last <code>**</code> for any number of them.
 * It also matches the path templates of an OpenAPI document, a template's parameter being one segment as well.
 */
public final class PathPattern {

    private static final String REST = "/**";

    private final String text;
    private final boolean open;
    private final List<String> segments;

    private PathPattern(String text) {
        this.text = text;
        this.open = text.endsWith(REST);
        this.segments = split(base());
    }

    public static PathPattern of(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("A route's path starts with a slash: " + text);
        }
        return new PathPattern(text);
    }

    public boolean matches(String path) {
        List<String> asked = split(path);
        if (asked.size() < segments.size() || (!open && asked.size() > segments.size())) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!fits(segments.get(i), asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What {@code **} stands for in a path that matches: empty, or with its leading slash. */
    public String rest(String path) {
        List<String> asked = split(path);
        List<String> rest = asked.subList(segments.size(), asked.size());
        return rest.isEmpty() ? "" : "/" + String.join("/", rest);
    }

    /** A template that matches, with its parameters named as this pattern names them. */
    public String named(String template) {
        List<String> theirs = new ArrayList<>(split(template));
        for (int i = 0; i < segments.size(); i++) {
            if (isParameter(theirs.get(i))) {
                theirs.set(i, segments.get(i));
            }
        }
        return "/" + String.join("/", theirs);
    }

    /** The path without {@code **}. */
    public String base() {
        return open ? text.substring(0, text.length() - REST.length()) : text;
    }

    @Override
    public String toString() { return text; }

    public static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean fits(String wanted, String asked) {
        return isParameter(wanted) ? !asked.isEmpty() : wanted.equals(asked);
    }

    private static List<String> split(String path) {
        return path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
