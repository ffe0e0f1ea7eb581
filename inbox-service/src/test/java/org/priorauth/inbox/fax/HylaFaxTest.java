package org.priorauth.inbox.fax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.inbox.documents.Program;

/** The command line as HylaFAX speaks it, played by scripts. Over two real modems it is tried by hand: docs/guides/channels.md. */
class HylaFaxTest {

    private static final String QUEUE = """
                                        HylaFAX scheduler on localhost: Running
                                        JID  Pri S  Owner Number     Pages Dials     TTS Status
                                        41   127 D  inbox +15550100  2:2   1:12
                                        42   127 F  inbox +15550101  0:2   12:12         Busy signal detected
                                        43   123 S  inbox +15550102  0:2   1:12    12:01 No answer
                                        """;

    @TempDir
    Path programs;

    private void script(String name, String body) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aQueuedJobIsKnownByItsNumber() throws IOException {
        // Given
        script("sendfax", "printf '%s ' \"$@\" > " + programs.resolve("asked")
                + "; echo 'request id is 42 (group id 42) for host localhost (1 file)'");
        FaxService.Fax fax = new FaxService.Fax(new UUID(0, 1), "+15550101", programs.resolve("f.pdf"),
                "application/pdf");
        // When
        Handing handing = new HylaFax(programs).hand(fax).await().atMost(Duration.ofSeconds(20));
        // Then
        assertThat(handing).isEqualTo(new Handing.Taken("42"));
        assertThat(programs.resolve("asked")).hasContent("-n -d +15550101 -- " + programs.resolve("f.pdf") + " ");
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        assertThat(HylaFax.judge(new Program.Ended.Exited(0, ""))).isEqualTo(new Handing.Unknown());
        assertThat(HylaFax.judge(new Program.Ended.Overran())).isEqualTo(new Handing.Unknown());
        assertThat(HylaFax.judge(new Program.Ended.Exited(1, "no such host")))
                .isEqualTo(new Handing.NotNow("The fax server did not take it."));
        assertThat(HylaFax.judge(new Program.Ended.NotThere()))
                .isEqualTo(new Handing.NotNow("The fax server's programs are not there."));
    }

    @Test
    void theQueueTellsHowAJobStands() {
        assertThat(HylaFax.state("41", QUEUE)).isEqualTo(new FaxState.Delivered());
        assertThat(HylaFax.state("42", QUEUE))
                .isEqualTo(new FaxState.Failed("The fax server could not deliver it."));
        assertThat(HylaFax.state("43", QUEUE)).isEqualTo(new FaxState.UnderWay());
        assertThat(HylaFax.state("4", QUEUE)).isEqualTo(new FaxState.UnderWay());
    }

    @Test
    void aProgramThatDoesNotEndIsKilled() throws IOException {
        // Given
        script("stuck", "sleep 60");
        // When
        Program.Ended ended = Program.of(Duration.ofMillis(200), programs.resolve("stuck").toString()).runHere();
        // Then
        assertThat(ended).isEqualTo(new Program.Ended.Overran());
    }
}
