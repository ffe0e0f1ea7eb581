package org.priorauth.inbox.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What a paper is, by its first bytes alone: a name or a header is only what the sender claims. What is two things at once
 * (a polyglot) is what it begins as, and is never shown as anything else.
 */
public enum MediaKind {
    PDF("application/pdf", "pdf"), TIFF("image/tiff", "tif"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg"), TEXT(
            "text/plain", "txt"), MAIL("message/rfc822", "eml"), OTHER("application/octet-stream", "bin");

    /** In bytes. */
    static final int LOOK = 1024;

    private final String mediaType;
    private final String ending;

    MediaKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /** Pages that can be shown and read. */
    public boolean hasPages() {
        return this == PDF || isImage();
    }

    public boolean isImage() { return this == TIFF || this == PNG || this == JPEG; }

    public static MediaKind named(String mediaType) {
        return java.util.stream.Stream.of(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst()
                .orElse(OTHER);
    }

    static MediaKind of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        return start.startsWith("\u00ff\u00d8\u00ff") ? JPEG : text(head) ? TEXT : OTHER;
    }

    /** UTF-8 without control characters; a character cut at the end is none the worse. */
    private static boolean text(byte[] head) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer read = CharBuffer.allocate(head.length);
        boolean wrong = utf8.decode(ByteBuffer.wrap(head), read, false).isError();
        return head.length > 0 && !wrong && read.flip().chars().noneMatch(MediaKind::isControl);
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\r\n\f".indexOf(character) < 0;
    }
}
