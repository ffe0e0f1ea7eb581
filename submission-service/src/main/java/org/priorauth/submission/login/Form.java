package org.priorauth.submission.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The body of a token request (RFC 7523, 2.2). */
final class Form {

    private static final String BY_JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private Form() {}

    static byte[] of(String scope, String assertion) {
        Map<String, String> fields = new TreeMap<>(Map.of("grant_type", "client_credentials", "scope", scope,
                "client_assertion_type", BY_JWT, "client_assertion", assertion));
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")).getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
