package org.priorauth.sandbox.web;

import java.io.InputStream;

/** A message followed by blanks until it has a length; JSON allows them. Never held in memory as a whole. */
final class Padded extends InputStream {

    private final byte[] message;
    private final int length;
    private int at;

    Padded(byte[] message, int length) {
        this.message = message;
        this.length = length;
    }

    @Override
    public int read() {
        if (at >= length) {
            return -1;
        }
        return at < message.length ? message[at++] & 0xff : blank();
    }

    private int blank() {
        at++;
        return ' ';
    }
}
