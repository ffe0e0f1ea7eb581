package org.priorauth.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.intake.domain.DocumentFormat;
import org.priorauth.intake.domain.NoteHeadings;

/** What a plain-text paper says of the case; a long one is to be read, not quoted. */
public final class DocumentText {

    /** In characters. */
    private static final int LONGEST = 8000;

    private DocumentText() {}

    public static List<ClinicalFact> facts(Enclosure enclosure, Ids ids) {
        if (!DocumentFormat.TEXT.mediaType().equals(enclosure.ref().contentType())) {
            return List.of();
        }
        String text = new String(enclosure.content(), StandardCharsets.UTF_8);
        return text.length() > LONGEST
                ? List.of()
                : NoteHeadings.split(text, Kind.OTHER).stream().map(part -> new ClinicalFact(ids.next(), part.kind(),
                        part.text(), "document:" + enclosure.ref().id())).toList();
    }
}
