package org.priorauth.lmn.pdf;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One letter as it is printed; everything in it is ready to be read.
 *
 * @param at the document's date: fixed, so that the same letter makes the same bytes
 * @param seed tells this document from others in its file identifier (PDF 32000-1, 14.4)
 * @param date the letter's date in words
 * @param addressee the payer
 * @param foregoing names the signed letter that it adds to, renews or follows; absent where it stands for itself
 * @param signature absent while it is a draft, which is then printed across every page
 */
public record Sheet(Instant at, long seed, Letterhead letterhead, String title, String date, String addressee,
        String foregoing, List<Passage> passages, SignatureBlock signature) {

    /** One section. */
    public record Passage(String heading, List<String> lines) {}

    /** @param digest SHA-256 of the content signed, by which a print can be told from a forgery */
    public record SignatureBlock(String attestation, String name, String credentials, String npi, String licence,
            String time, String digest) {}

    /** All that is printed of it. */
    Stream<String> words() {
        Stream<String> frame = Stream.of(title, date, addressee, foregoing == null ? "" : foregoing, letterhead.name(),
                letterhead.phone(),
                letterhead.fax(), letterhead.npi());
        Stream<String> body = passages.stream()
                .flatMap(passage -> Stream.concat(Stream.of(passage.heading), passage.lines.stream()));
        Stream<String> signer = draft()
                ? Stream.of()
                : Stream.of(signature.name, signature.credentials, signature.licence);
        return Stream.of(frame, letterhead.lines().stream(), body, signer).flatMap(texts -> texts);
    }

    public boolean draft() {
        return signature == null;
    }
}
