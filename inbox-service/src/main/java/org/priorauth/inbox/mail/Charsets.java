package org.priorauth.inbox.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;

/** Letters of bytes: as the mail says; where that is wrong or unknown, UTF-8; where that is wrong too, as Windows writes. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    static String decode(byte[] bytes, String contentType) {
        return Stream.of(named(contentType), Optional.of(StandardCharsets.UTF_8)).flatMap(Optional::stream)
                .map(charset -> strictly(bytes, charset)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException otherwise) {
            return Optional.empty();
        }
    }

    /** US-ASCII is what is said where nothing was thought of; UTF-8 holds it. */
    private static Optional<Charset> named(String contentType) {
        try {
            String name = new ContentType(contentType).getParameter("charset");
            return Optional.ofNullable(name).map(MimeUtility::javaCharset).map(Charset::forName);
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
