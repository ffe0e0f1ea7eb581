package org.priorauth.lmn.pdf;

import java.time.ZoneId;
import java.util.List;

/**
 * Who writes; an absent part is an empty string.
 *
 * @param logo absent where the clinic has set none
 */
public record Letterhead(String name, List<String> lines, String phone, String fax, String npi, ZoneId zone,
        Logo logo) {

    Letterhead(String name, List<String> lines, String phone, String fax, String npi, ZoneId zone) {
        this(name, lines, phone, fax, npi, zone, null);
    }

    boolean isLogo(String uri) {
        return logo != null && logo.uri().equals(uri);
    }
}
