package org.priorauth.lmn.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Puts the letter's own date where the renderer put the clock's, in the information dictionary and in the metadata, which
 * must agree (ISO 19005-2, 6.6.3). The same letter then makes the same bytes.
 */
final class Dates {

    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    private Dates() {}

    static void fix(PDDocument document, Instant at) throws IOException {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Calendar calendar = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(calendar);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(xmp)
                .replaceAll("<xmp:CreateDate>" + second + "</xmp:CreateDate>").getBytes(StandardCharsets.UTF_8));
    }
}
