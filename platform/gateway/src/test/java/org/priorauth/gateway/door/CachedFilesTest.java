package org.priorauth.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.vertx.core.MultiMap;

class CachedFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            /assets/index-U2VrFRrW.js | text/javascript;charset=UTF-8 | public, max-age=31536000, immutable
                                            /assets/gone-U2VrFRrW.js  | text/html;charset=UTF-8       | no-cache
                                            /work                     | text/html;charset=UTF-8       | no-cache
                                            /api/v1/inbox/messages    | application/json              | no-store
                                            """)
    void onlyWhatBearsItsFingerprintIsKept(String path, String type, String cached) {
        // Given
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("Content-Type", type);

        // When
        new SecurityHeaders(false).putInto(headers, path);

        // Then
        assertThat(headers.get("Cache-Control")).isEqualTo(cached);
    }
}
