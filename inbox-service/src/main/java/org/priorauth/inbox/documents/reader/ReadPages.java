package org.priorauth.inbox.documents.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one paper. Arguments: what it is (pdf or image), the file, the folder to write to, how many pages to read, how many
 * to draw. Writes {@code pages} (how many there are), {@code <n>.txt} where a page has words, {@code <n>.png} where it is a
 * picture. Ends with 0, or with what kept it from reading.
 */
public final class ReadPages {

    public static final int LOCKED = 3;
    public static final int BROKEN = 4;

    private ReadPages() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Path file = Path.of(arguments[1]);
        Sheets to = new Sheets(Path.of(arguments[2]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        try {
            return arguments[0].equals("pdf") ? PdfPages.read(file, to) : ImagePages.read(file, to);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return BROKEN;
        }
    }

    /** Where pages go, and how many are wanted. */
    record Sheets(Path folder, int read, int draw) {

        void count(int pages) throws IOException {
            Files.writeString(folder.resolve("pages"), String.valueOf(pages));
        }

        void text(int page, String words) throws IOException {
            Files.writeString(folder.resolve(page + ".txt"), words);
        }

        Path picture(int page) {
            return folder.resolve(page + ".png");
        }
    }
}
