package org.priorauth.inbox.documents.reading;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.Program;
import org.priorauth.inbox.documents.reader.ReadPages;

/** A Java process with little memory, no network use and no secrets in its environment, that opens one paper. */
@ApplicationScoped
class ReaderProcess {

    private final ReadingSettings settings;

    ReaderProcess(ReadingSettings settings) { this.settings = settings; }

    Program.Ended open(MediaKind kind, Path file, Path folder) {
        return program(ReadPages.class, folder, List.of(kind == MediaKind.PDF ? "pdf" : "image", file.toString(),
                folder.toString(), String.valueOf(settings.mostPages()), String.valueOf(settings.mostScans())))
                .runHere();
    }

    Program program(Class<?> main, Path folder, List<String> arguments) {
        List<String> command = Stream.concat(Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + settings.heap() + "m",
                "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder, "-Dsun.java2d.cmm=sun.java2d.cmm.lcms.LcmsServiceProvider", "-cp",
                classPath(main), main.getName()), arguments.stream()).toList();
        return new Program(settings.openWithin(), Map.of(), command);
    }

    /** What it needs and no more (PDFBox logs by commons-logging, which is JBoss's here), from wherever this service has it. */
    private static String classPath(Class<?> main) {
        return Stream
                .of(main, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class, Logger.class)
                .map(ReaderProcess::home).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException(unusual);
        }
    }
}
