package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080,http://127.0.0.1:8080", "https://priorauth.example,https://priorauth.example",
            "https://PriorAuth.example:443,https://priorauth.example", "http://a.example:80,http://a.example",
            "https://a.example:80,https://a.example:80"})
    void theOriginIsWhatABrowserSends(String url, String origin) {
        // When
        PublicUrl known = new PublicUrl(URI.create(url));

        // Then
        assertThat(known.origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/", "https://a.example/priorauth", "a.example", "/",
            "https://u@a.example",
            "https://a.example?x=1"})
    void anythingButAnOriginStopsTheStart(String url) {
        // Then
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicUrl(URI.create(url))).withMessage(
                "PRIORAUTH_PUBLIC_URL is scheme://host[:port] without a path or a slash at its end, not " + url);
    }
}
