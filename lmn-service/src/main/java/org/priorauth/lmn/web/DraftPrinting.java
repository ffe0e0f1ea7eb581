package org.priorauth.lmn.web;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.pdf.Glyphs;
import org.priorauth.lmn.pdf.Press;
import org.priorauth.lmn.pdf.Sheet;
import org.priorauth.lmn.pdf.Sheets;

import io.smallrye.mutiny.Uni;

/** Prints drafts, which say so on every page. */
@ApplicationScoped
class DraftPrinting {

    private final Sheets sheets;
    private final Glyphs glyphs;
    private final Press press;
    private final Clock clock;

    DraftPrinting(Sheets sheets, Glyphs glyphs, Press press, Clock clock) {
        this.sheets = sheets;
        this.glyphs = glyphs;
        this.press = press;
        this.clock = clock;
    }

    Set<String> unprintable(String tenant, Filed filed) {
        return glyphs.unprintable(sheet(tenant, filed));
    }

    Uni<byte[]> print(String tenant, Filed filed) {
        return press.print(sheet(tenant, filed));
    }

    private Sheet sheet(String tenant, Filed filed) {
        return sheets.draft(tenant, filed.file().known(), filed.letter(), clock.instant());
    }
}
