package org.priorauth.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for what no decent HTTP client would send. */
final class RawConnection implements AutoCloseable {

    private final Socket socket;

    RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
    }

    RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends while the other side still listens; tells whether it did to the end. */
    boolean sendAsLongAsWanted(byte[] chunk, int times) {
        try {
            for (int i = 0; i < times; i++) {
                send(chunk);
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Everything up to and with the marker. */
    String readThrough(String marker) throws IOException {
        StringBuilder seen = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (seen.indexOf(marker) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed after: " + seen);
            }
            seen.append((char) next);
        }
        return seen.toString();
    }

    String readToEnd() throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(seen);
        } catch (SocketException reset) {
            seen.write("<reset>".getBytes(StandardCharsets.ISO_8859_1));
        }
        return seen.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException { socket.close(); }
}
