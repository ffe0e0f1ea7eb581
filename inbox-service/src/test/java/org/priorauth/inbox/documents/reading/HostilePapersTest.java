package org.priorauth.inbox.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.inbox.InboxTest;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Papers that want to do harm come in by the real doors: kept and said, or refused; the service goes on as before. */
@QuarkusTest
class HostilePapersTest extends InboxTest {

    private static final String CLINIC = "hostile-clinic";
    private static final long MEGABYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URI root;

    @TempDir
    Path folder;

    private String keep(byte[] paper) {
        return json(coordinator(CLINIC).contentType("application/octet-stream").body(paper)
                .post("/api/v1/inbox/documents")).path("id").asText();
    }

    private static byte[] bytes(Path paper) throws IOException {
        return Files.readAllBytes(paper);
    }

    /** A hundred megabytes of nothing in a hundred kilobytes. */
    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("records.pdf"));
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(new byte[(int) MEGABYTE]);
            }
        }
        return bytes.toByteArray();
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }

    @Test
    void bombsLocksAndMasksAreKeptUnchangedAndSaid() throws IOException {
        // Given
        long before = heap();
        byte[] mask = "%PDF-1.4 <script>alert(1)</script> PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
        List<String> papers = new ArrayList<>();
        for (byte[] paper : List.of(zipBomb(), bytes(Papers.locked(folder.resolve("a"))), mask,
                bytes(Papers.typed(folder.resolve("c"), 300)))) {
            papers.add(keep(paper));
        }
        // When
        String id = json(as("the-ehr", CLINIC, "ehr").contentType("application/json")
                .body("{\"channel\":\"ehr\",\"documents\":[\"" + String.join("\",\"", papers) + "\"]}")
                .post("/api/v1/inbox/messages")).path("id").asText();
        // Then
        eventually(() -> message(id).has("says"));
        JsonNode read = message(id);
        assertThat(read.at("/summary/need").asText()).isEqualTo("unreadable");
        assertThat(read.at("/way/remarks")).extracting(JsonNode::asText).contains(
                "A paper is locked with a password: ask the sender for it unlocked.",
                "A paper is damaged: ask the sender for it again.",
                "A paper has 300 pages; the first 200 were read.");
        Response shown = coordinator(CLINIC).get("/api/v1/inbox/documents/" + papers.get(2));
        assertThat(shown.asByteArray()).isEqualTo(mask);
        assertThat(shown.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        System.out.printf("heap before hostile papers %d MB, after %d MB%n", before, heap());
    }

    private JsonNode message(String id) {
        return json(coordinator(CLINIC).get("/api/v1/inbox/messages/" + id));
    }

    /** By the length it announces, and by what it sends where it announces none. */
    @Test
    void aHundredMegabytesAreRefusedAtTheDoor() throws IOException {
        // Given
        long before = heap();
        // When
        List<String> answers = List.of(send("Content-Length: 104857600", 0), send("Transfer-Encoding: chunked", 100));
        // Then
        assertThat(answers).containsExactly("HTTP/1.1 413", "HTTP/1.1 413");
        System.out.printf("heap before 100 MB %d MB, after %d MB%n", before, heap());
    }

    /** Sends megabytes until there is an answer. */
    private String send(String length, int megabytes) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST /fax/main/received HTTP/1.1\r\nHost: inbox\r\n" + length
                    + "\r\nContent-Type: application/json\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < megabytes && socket.getInputStream().available() == 0; sent++) {
                chunk(socket.getOutputStream());
            }
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static void chunk(OutputStream out) {
        try {
            out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[(int) MEGABYTE]);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException hungUp) {
            // it has heard enough; its answer can still be read
        }
    }
}
