package org.priorauth.lmn.pdf;

import java.time.ZoneId;
import java.util.List;

/** Who writes; an absent part is an empty string. */
public record Letterhead(String name, List<String> lines, String phone, String fax, String npi, ZoneId zone) {}
