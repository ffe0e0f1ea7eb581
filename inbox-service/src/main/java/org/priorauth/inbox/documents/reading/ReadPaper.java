package org.priorauth.inbox.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.Program;
import org.priorauth.inbox.documents.Spool;
import org.priorauth.inbox.documents.reader.ReadPages;

/** Reads one paper. Whatever it is, it ends in time and says what was not read. Blocks. */
@ApplicationScoped
class ReadPaper {

    private static final int LONGEST_TEXT = 200_000;

    private final ReaderProcess opener;
    private final Ocr ocr;
    private final Spool spool;
    private final ReadingSettings settings;

    ReadPaper(ReaderProcess opener, Ocr ocr, Spool spool, ReadingSettings settings) {
        this.opener = opener;
        this.ocr = ocr;
        this.spool = spool;
        this.settings = settings;
    }

    PaperText read(MediaKind kind, Path file) {
        return switch (kind) {
            case MAIL -> new PaperText(0, List.of(), List.of());
            case TEXT -> new PaperText(1, List.of(new PaperText.Page(1, text(file), "text")), List.of());
            case OTHER -> PaperText.unread("A paper is of a kind that is not opened here (an archive, a program, a word"
                    + " processor's file): it is kept, unread.");
            case PDF, TIFF, PNG, JPEG -> pages(kind, file);
        };
    }

    private PaperText pages(MediaKind kind, Path file) {
        Path folder = spool.folder();
        try {
            Program.Ended ended = opener.open(kind, file, folder);
            boolean whole = ended instanceof Program.Ended.Exited exited && exited.code() == 0;
            return whole ? collected(folder) : PaperText.unread(why(ended));
        } finally {
            spool.drop(folder);
        }
    }

    private static String why(Program.Ended ended) {
        int code = ended instanceof Program.Ended.Exited exited ? exited.code() : 0;
        return switch (code) {
            case ReadPages.LOCKED -> "A paper is locked with a password: ask the sender for it unlocked.";
            case ReadPages.BROKEN -> "A paper is damaged: ask the sender for it again.";
            default -> "A paper asked for more memory or time than papers need: it is kept, unread.";
        };
    }

    private PaperText collected(Path folder) {
        int pages = Integer.parseInt(text(folder.resolve("pages")));
        List<PaperText.Page> read = new ArrayList<>();
        Set<String> remarks = new LinkedHashSet<>();
        for (int page = 1; page <= Math.min(pages, settings.mostPages()); page++) {
            page(folder, page, remarks, read);
        }
        if (pages > settings.mostPages()) {
            remarks.add("A paper has " + pages + " pages; the first " + settings.mostPages() + " were read.");
        }
        return new PaperText(pages, read, List.copyOf(remarks));
    }

    private void page(Path folder, int page, Set<String> remarks, List<PaperText.Page> read) {
        Path words = folder.resolve(page + ".txt");
        Path picture = folder.resolve(page + ".png");
        String text = Files.exists(words) ? text(words) : "";
        if (!Files.exists(picture)) {
            if (text.isBlank()) {
                remarks.add("A paper has more scanned pages than are read here: it is kept whole.");
            }
            read.add(new PaperText.Page(page, text, "text"));
            return;
        }
        Ocr.Seen seen = ocr.read(picture);
        if (seen instanceof Ocr.Seen.Words found) {
            read.add(new PaperText.Page(page, clean((text + "\n" + found.text()).strip()), "ocr"));
        } else {
            remarks.add(seen instanceof Ocr.Seen.NoTesseract
                    ? "Scanned pages were not read: there is no Tesseract on this machine."
                    : "A scanned page could not be read.");
        }
    }

    private static String text(Path file) {
        try (var in = Files.newInputStream(file)) {
            return clean(new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** PostgreSQL has no room for the zero character. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }
}
