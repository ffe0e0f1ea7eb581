package org.priorauth.inbox.documents.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.inbox.documents.Program;

/** Tesseract, a page at a time, in a process of its own. */
@ApplicationScoped
class Ocr {

    /** What came of one page. */
    sealed interface Seen {

        record Words(String text) implements Seen {}

        /** It took too long, or Tesseract failed at it. */
        record Nothing() implements Seen {}

        /** There is no Tesseract on this machine. */
        record NoTesseract() implements Seen {}
    }

    private final ReadingSettings settings;

    Ocr(ReadingSettings settings) { this.settings = settings; }

    /** One thread: a fax has time, the clinic's other work has not. */
    Seen read(Path picture) {
        Program.Ended ended = new Program(settings.scanWithin(), Map.of("OMP_THREAD_LIMIT", "1"),
                List.of(settings.tesseract(), picture.toString(), "stdout", "-l", settings.language(), "--dpi", "200",
                        "quiet"))
                .runHere();
        if (ended instanceof Program.Ended.NotThere) {
            return new Seen.NoTesseract();
        }
        return ended instanceof Program.Ended.Exited exited && exited.code() == 0
                ? new Seen.Words(exited.said().strip())
                : new Seen.Nothing();
    }
}
