package org.priorauth.inbox.documents.reading;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What reading papers may cost. */
@ConfigMapping(prefix = "inbox.documents")
public interface ReadingSettings {

    /** Of one paper; what is behind is kept and not read. */
    @WithDefault("200")
    int mostPages();

    /** Scanned pages of one paper that are read by OCR. */
    @WithDefault("30")
    int mostScans();

    /** For opening one paper; then the process is killed. */
    @WithDefault("60s")
    Duration openWithin();

    /** For one scanned page; then Tesseract is killed. */
    @WithDefault("30s")
    Duration scanWithin();

    /** Of the process that opens papers, in megabytes. */
    @WithDefault("160")
    int heap();

    @WithDefault("tesseract")
    String tesseract();

    /** Tesseract's name of the language. */
    @WithDefault("eng")
    String language();
}
