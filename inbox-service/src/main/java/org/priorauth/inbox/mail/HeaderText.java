package org.priorauth.inbox.mail;

import java.io.UnsupportedEncodingException;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;

/** Header values as text of one line: decoded (RFC 2047), with no line end or control character left in them. */
final class HeaderText {

    private static final int LONGEST = 998; // RFC 5322, 2.1.1

    private HeaderText() {}

    /** Null where there is none. */
    static String line(String raw) {
        if (raw == null) {
            return null;
        }
        String clean = decoded(raw).replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    private static String decoded(String raw) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException unknownCharset) {
            return raw;
        }
    }

    /** The first address, in lower case, without the name; the whole line where it is no address. */
    static String address(String raw) {
        String line = line(raw);
        if (line == null || line.isBlank()) {
            return null;
        }
        try {
            InternetAddress[] all = InternetAddress.parse(line, false);
            return all.length == 0 ? line : line(all[0].getAddress()).toLowerCase(java.util.Locale.ROOT);
        } catch (AddressException none) {
            return line;
        }
    }
}
