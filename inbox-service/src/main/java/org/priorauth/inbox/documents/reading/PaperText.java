package org.priorauth.inbox.documents.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.priorauth.contracts.Wire;

/**
 * What was read of one paper. PHI.
 *
 * @param pages how many there are; 0 where that could not be found out
 * @param read those that were read
 * @param remarks what a person must know, e.g. that it is locked
 */
public record PaperText(int pages, List<Page> read, List<String> remarks) {

    /** @param how {@code text} as the paper holds it, {@code ocr} as Tesseract sees it */
    public record Page(int number, String text, String how) {}

    public PaperText {
        read = Wire.list(read);
        remarks = Wire.list(remarks);
    }

    static PaperText unread(String remark) {
        return new PaperText(0, List.of(), List.of(remark));
    }

    public String words() {
        return read.stream().map(Page::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\f\n"));
    }
}
