package org.priorauth.lmn.pdf;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.lmn.LmnSettings;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;

/** Prints off the event loop, a few letters at a time; the others wait their turn, so that memory stays bounded. */
@ApplicationScoped
public class Press {

    private final LetterHtml html;
    private final PdfPrinter printer;
    private final Timer time;
    private final ExecutorService presses;

    Press(LetterHtml html, PdfPrinter printer, LmnSettings settings, MeterRegistry meters) {
        this.html = html;
        this.printer = printer;
        this.time = meters.timer("lmn.letter.print");
        AtomicInteger number = new AtomicInteger();
        this.presses = Executors.newFixedThreadPool(settings.pdf().atOnce(),
                work -> thread(work, "press-" + number.incrementAndGet()));
    }

    /** With the JDK's own XML factories: the search of the class path for others took a third of each letter's time. */
    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return thread;
    }

    public Uni<byte[]> print(Sheet sheet) {
        return Uni.createFrom().item(() -> time.record(() -> printer.print(html.of(sheet), sheet)))
                .runSubscriptionOn(presses);
    }

    @PreDestroy
    void stop() {
        presses.shutdown();
    }
}
