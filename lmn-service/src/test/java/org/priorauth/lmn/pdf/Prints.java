package org.priorauth.lmn.pdf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Statement;
import org.priorauth.lmn.pdf.Sheet.Passage;
import org.priorauth.lmn.pdf.Sheet.SignatureBlock;

/** Maya's letter, on paper. */
final class Prints {

    static final Instant SIGNED_AT = Instant.parse("2026-03-02T17:03:11Z");
    static final Fonts FONTS = new Fonts(List.of());
    static final PdfPrinter PRINTER = new PdfPrinter(FONTS);
    static final LetterHtml HTML = new LetterHtml(Workshop.ENGINE, FONTS);
    private static final Letterhead HEAD = new Letterhead("Riverside Therapy",
            List.of("1 River Road", "Worcester, MA 01608"), "555-0110", "555-0111", "1234567893", ZoneId.of("UTC"));
    private static final SignatureBlock SIGNATURE = new SignatureBlock(Sheets.ATTESTATION, "Dr. Mei Chen", "MD",
            "9999984591", "MA-123456", "March 2, 2026, 5:03:11 PM UTC", "ab".repeat(32));

    private Prints() {}

    static Sheet signed() {
        return with(passages(), SIGNATURE);
    }

    static Sheet draft() {
        return with(passages(), null);
    }

    static Sheet signed(List<Passage> passages) {
        return with(passages, SIGNATURE);
    }

    static Sheet saying(String line) {
        return with(List.of(new Passage("Functional limitations", List.of(line))), SIGNATURE);
    }

    /** The same letter with a logo on its head. */
    static Sheet with(Logo logo) {
        Letterhead head = new Letterhead(HEAD.name(), HEAD.lines(), HEAD.phone(), HEAD.fax(), HEAD.npi(), HEAD.zone(),
                logo);
        return new Sheet(SIGNED_AT, 7, head, "Letter of Medical Necessity", "March 2, 2026", "Aetna", null, passages(),
                SIGNATURE);
    }

    static byte[] print(Sheet sheet) {
        return PRINTER.print(HTML.of(sheet), sheet);
    }

    private static Sheet with(List<Passage> passages, SignatureBlock signature) {
        return new Sheet(SIGNED_AT, 7, HEAD, "Letter of Medical Necessity", "March 2, 2026", "Aetna", null, passages,
                signature);
    }

    private static List<Passage> passages() {
        Draft draft = Workshop.DRAFTING.first(Workshop.known(Cast.order()), Workshop.LETTER, false);
        return draft.sections().stream().map(section -> new Passage(section.heading(),
                section.statements().stream().map(Statement::text).toList())).toList();
    }
}
