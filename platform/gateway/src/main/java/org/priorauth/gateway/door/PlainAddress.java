package org.priorauth.gateway.door;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a request target is plain enough to mean the same to the gateway and to the service behind it. Everything that
 * one of two parsers might read otherwise is refused, not repaired: dot segments, empty segments, encoded slashes, dots
 * and percents, path parameters, absolute forms, control characters.
 */
final class PlainAddress {

    // pchar of RFC 3986, 3.3, without ";": path parameters are read differently by different servers
    private static final Pattern SEGMENT = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})*");
    // encoded: controls, slash, backslash, percent, semicolon, and what needs no encoding (RFC 3986, 2.3)
    private static final Pattern AMBIGUOUS = Pattern
            .compile("%(?:[01].|7[Ff]|2[Ff5]|5[Cc]|3[Bb]|2[DdEe]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])");
    private static final Pattern QUERY = Pattern.compile("[!-~&&[^#]]*");

    private PlainAddress() {}

    static boolean isPlain(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.startsWith("/") && isPlainPath(path)
                && (query < 0 || QUERY.matcher(target.substring(query)).matches());
    }

    private static boolean isPlainPath(String path) {
        List<String> segments = List.of(path.substring(1).split("/", -1));
        boolean noneEmpty = segments.subList(0, segments.size() - 1).stream().noneMatch(String::isEmpty);
        return noneEmpty && segments.stream().allMatch(PlainAddress::isPlainSegment);
    }

    private static boolean isPlainSegment(String segment) {
        return !segment.equals(".") && !segment.equals("..") && SEGMENT.matcher(segment).matches()
                && !AMBIGUOUS.matcher(segment).find();
    }
}
