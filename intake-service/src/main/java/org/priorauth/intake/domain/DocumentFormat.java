package org.priorauth.intake.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of files taken, each told by its first bytes and not by what the sender calls it. */
public enum DocumentFormat {

    PDF("application/pdf", "pdf", bytes -> holdsEarly(bytes, "%PDF-")), //
    TIFF("image/tiff", "tiff",
            bytes -> startsWith(bytes, 'I', 'I', 42, 0) || startsWith(bytes, 'M', 'M', 0, 42)), //
    PNG("image/png", "png", bytes -> startsWith(bytes, 0x89, 'P', 'N', 'G', 13, 10, 26, 10)), //
    JPEG("image/jpeg", "jpg", bytes -> startsWith(bytes, 0xFF, 0xD8, 0xFF)), //
    TEXT("text/plain", "txt", DocumentFormat::isText);

    /** Readers of PDF look for its mark within the first kilobyte (ISO 32000-1, implementation note 13). */
    private static final int EARLY = 1024;

    private final String mediaType;
    private final String extension;
    private final Predicate<byte[]> recognises;

    DocumentFormat(String mediaType, String extension, Predicate<byte[]> recognises) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.recognises = recognises;
    }

    public static Optional<DocumentFormat> called(String mediaType) {
        String plain = mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(plain)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Whether the bytes are what they are called. */
    public boolean fits(byte[] bytes) {
        return bytes.length > 0 && recognises.test(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsEarly(byte[] bytes, String mark) {
        return new String(bytes, 0, Math.min(bytes.length, EARLY), StandardCharsets.ISO_8859_1).contains(mark);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
