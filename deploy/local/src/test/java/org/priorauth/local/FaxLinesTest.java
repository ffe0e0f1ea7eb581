package org.priorauth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class FaxLinesTest {

    @Test
    void inboxAndFaxServiceAreToldOfEachOtherAndShareASecret() {
        // When
        Map<String, String> inbox = FaxLines.of("inbox", Ports.standard());
        Map<String, String> sandbox = FaxLines.of("sandbox", Ports.standard());

        // Then
        assertThat(inbox).hasSize(8)
                .containsEntry("INBOX_FAX_LINES_LAKEVIEW_TENANT", "lakeview")
                .containsEntry("INBOX_FAX_LINES_LAKEVIEW_OUT_URL", "http://127.0.0.1:8090/fax/lakeview")
                .containsEntry("INBOX_FAX_LINES_LAKEVIEW_OUT_CALLBACK", "http://127.0.0.1:8080/fax/lakeview/status");
        assertThat(sandbox).hasSize(4)
                .containsEntry("SANDBOX_FAX_RIVERSIDE_CLINIC", "http://127.0.0.1:8080/fax/riverside")
                .containsEntry("SANDBOX_FAX_RIVERSIDE_SECRET", inbox.get("INBOX_FAX_LINES_RIVERSIDE_SECRET"));
    }

    @Test
    void nobodyElseKnowsTheSecret() {
        // When // Then
        assertThat(FaxLines.of("gateway", Ports.standard())).isEmpty();
    }
}
