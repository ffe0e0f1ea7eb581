package org.priorauth.lmn.release;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Disclosures as RFC 4180 wants them; no cell is ever a formula of a spreadsheet. */
final class Csv {

    private static final String HEADER = "at,to,what,purpose,basis,means,by,role,sha256,copy";

    private Csv() {}

    static String of(List<Disclosure> disclosures) {
        return Stream.concat(Stream.of(HEADER), disclosures.stream().map(Csv::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Disclosure one) {
        return Stream.of(one.at(), one.to(), one.what(), one.purpose(), one.basis(), one.means(), one.by(), one.role(),
                one.sha256(), one.copyId()).map(Csv::cell).collect(Collectors.joining(","));
    }

    /** A leading apostrophe keeps a spreadsheet from computing (OWASP, CSV injection). */
    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        boolean computes = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (computes ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
