package org.priorauth.inbox.documents;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Hash, length and kind of a stream of bytes, in one pass. */
record Fingerprint(String sha256, long size, MediaKind kind) {

    private static final int PIECE = 64 * 1024;

    static Fingerprint of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] head = in.readNBytes(PIECE);
        digest.update(head);
        long size = head.length;
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            digest.update(piece, 0, read);
            size += read;
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size,
                MediaKind.of(Arrays.copyOf(head, Math.min(head.length, MediaKind.LOOK))));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
