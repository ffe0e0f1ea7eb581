package org.priorauth.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.inbox.documents.Original;

class ReadMailTest {

    @TempDir
    Path folder;

    private ReadMail read(byte[]... parts) throws IOException {
        Path file = Files.createTempFile(folder, "mail", ".eml");
        for (byte[] part : parts) {
            Files.write(file, part, java.nio.file.StandardOpenOption.APPEND);
        }
        return ReadMail.of(file);
    }

    private ReadMail read(String mail) throws IOException {
        return read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void partsAreSortedHoweverTheyAreNested() throws IOException {
        // When
        ReadMail mail = read("""
                             From: "UM, Team" <UM@Payer.example>
                             Message-ID: <7@payer.example>
                             References: <1@clinic.example> <2@clinic.example>
                             In-Reply-To: <2@clinic.example>
                             Subject: =?utf-8?Q?Entscheidung_f=C3=BCr_Sie?=
                             Content-Type: multipart/mixed; boundary=a

                             --a
                             Content-Type: multipart/alternative; boundary=b

                             --b
                             Content-Type: text/plain

                             Approved.
                             --b
                             Content-Type: text/html

                             <p>Approved.</p>
                             --b--
                             --a
                             Content-Type: application/pdf
                             Content-Disposition: attachment; filename="..\\..\\x.pdf"
                             Content-Transfer-Encoding: base64

                             JVBERi0xLjQK
                             --a--
                             """);
        // Then
        assertThat(mail.from()).isEqualTo("um@payer.example");
        assertThat(mail.messageId()).isEqualTo("<7@payer.example>");
        assertThat(mail.refersTo()).containsExactly("<1@clinic.example>", "<2@clinic.example>");
        assertThat(mail.words().subject()).isEqualTo("Entscheidung für Sie");
        assertThat(mail.words().text()).isEqualTo("Approved.");
        assertThat(mail.words().html()).isEqualTo("<p>Approved.</p>");
        assertThat(mail.papers()).extracting(Original::kind).extracting(Object::toString).containsExactly("MAIL",
                "PDF");
        assertThat(mail.remarks()).isEmpty();
    }

    @Test
    void aHeaderHoldsOneLineWhateverWasEncodedIntoIt() throws IOException {
        // When
        ReadMail mail = read("""
                             From: um@payer.example
                             Subject: =?utf-8?Q?Hello=0D=0ABcc:_all@x.example=00?=

                             Text
                             """);
        // Then
        assertThat(mail.words().subject()).isEqualTo("Hello Bcc: all@x.example");
    }

    @Test
    void aWrongOrUnknownCharsetIsStillRead() throws IOException {
        // Given
        byte[] latin = "Visits für Frau Müller".getBytes(Charset.forName("windows-1252"));
        // When
        ReadMail wrong = read("Content-Type: text/plain; charset=utf-8\r\n\r\n".getBytes(), latin);
        ReadMail unknown = read("Content-Type: text/plain; charset=x-klingon\r\n\r\n".getBytes(), latin);
        ReadMail right = read("Content-Type: text/plain; charset=utf-16be\r\n\r\n".getBytes(),
                "Müller".getBytes(StandardCharsets.UTF_16BE));
        // Then
        assertThat(List.of(wrong.words().text(), unknown.words().text())).containsOnly("Visits für Frau Müller");
        assertThat(right.words().text()).isEqualTo("Müller");
    }

    @Test
    void nestingWithoutEndIsCutAndSaid() throws IOException {
        // Given
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < 2_000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(depth).append("\n\n--b").append(depth)
                    .append('\n');
        }
        // When
        ReadMail read = read(mail.toString());
        // Then
        assertThat(read.remarks())
                .containsExactly("It is nested deeper, or has more parts, than is read here: it is kept whole.");
        assertThat(read.papers().get(0).size()).isGreaterThan(80_000);
    }

    @Test
    void whatIsNoMailAtAllIsKeptWhole() throws IOException {
        // When
        ReadMail mail = read("Content-Type: multipart/mixed; boundary=\n\n\0\u0001\u0002");
        // Then
        assertThat(mail.papers()).hasSize(1);
        assertThat(mail.remarks()).hasSize(1);
    }

    @Test
    void anIdThatNoIndexHoldsIsKnownByItsHash() throws IOException {
        // When
        ReadMail mail = read("Message-ID: <" + "x".repeat(500) + "@payer.example>\n\nText\n");
        // Then
        assertThat(mail.messageId()).matches("[0-9a-f]{64}");
    }
}
