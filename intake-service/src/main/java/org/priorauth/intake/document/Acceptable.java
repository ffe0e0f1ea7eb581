package org.priorauth.intake.document;

import java.util.Optional;

import org.priorauth.intake.domain.DocumentFormat;

/** Which papers are taken: PDF, TIFF, PNG, JPEG and plain text, each what it says it is, none too large. */
public final class Acceptable {

    /** Ten megabytes, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
    public static final String FORMATS = "PDF, TIFF, PNG, JPEG or plain text in UTF-8";

    /** Why a paper is not taken: a stable code and a sentence. */
    public record Fault(String code, String sentence) {}

    private Acceptable() {}

    public static Optional<Fault> fault(DocumentFormat format, byte[] content) {
        if (content.length == 0) {
            return Optional.of(new Fault("document-empty", "holds no bytes"));
        }
        if (content.length > LARGEST) {
            return Optional.of(new Fault("document-too-large", "is larger than 10 MB"));
        }
        return format.fits(content)
                ? Optional.empty()
                : Optional.of(new Fault("document-not-as-named", "is not what its media type says"));
    }
}
