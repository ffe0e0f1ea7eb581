package org.priorauth.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    @Test
    void nothingRunsAndNothingIsFetched() {
        // When
        String shown = SafeHtml.harmless("""
                                         <html><head><link rel=stylesheet href=https://t.example/x.css>
                                         <style>p{background:url(https://t.example/y)}</style></head>
                                         <body background="https://t.example/b.png" onload="steal()">
                                         <script>steal()</script><img src="https://t.example/pixel.gif" width=1>
                                         <iframe src="https://t.example"></iframe><svg onload="steal()"></svg>
                                         <p onclick="steal()" style="background:url(https://t.example/z)">Denied.</p>
                                         <a href="javascript:steal()">a</a><a href="https://payer.example/x">b</a>
                                         <form action="https://t.example"><input name=p></form>
                                         <video poster="https://t.example/v"></video><base href="https://t.example">
                                         </body></html>""");
        // Then
        assertThat(shown).doesNotContainIgnoringCase("t.example", "steal", "script", "style", "<form", "<img");
        assertThat(shown).contains("<p>Denied.</p>",
                "<a href=\"https://payer.example/x\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">b</a>");
    }

    @Test
    void wordsThatNobodySeesAreNotWhatWasSaid() {
        // When
        String words = SafeHtml.words("<p>Denied.</p><p style='display:none'>Approved.</p><div hidden>A1</div>"
                + "<table><tr><td>Units</td><td>12</td></tr></table>two<br>lines");
        // Then
        assertThat(words).isEqualTo("Denied.\n\nUnits 12\n\ntwo\nlines");
    }
}
