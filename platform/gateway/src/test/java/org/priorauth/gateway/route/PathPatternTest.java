package org.priorauth.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({"/a,/a,true", "/a,/b,false", "/a,/a/,false", "/a,/a/b,false", "/a/{id},/a/7,true", "/a/{id},/a/,false",
            "/a/{id},/a,false", "/a/{id},/a/7/b,false", "/a/**,/a,true", "/a/**,/a/,true", "/a/**,/a/b/c,true",
            "/a/**,/ab,false", "/a/{id}/b/**,/a/7/b,true", "/a/{id}/b/**,/a/7/bb,false", "/a/{id}/b/**,/a//b,false",
            "/a/{id},/a/{anything},true"})
    void aPatternMatchesWholeSegments(String pattern, String path, boolean matches) {
        // When
        boolean found = PathPattern.of(pattern).matches(path);

        // Then
        assertThat(found).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"/ops/lmn/**,/ops/lmn/x/y,/x/y", "/ops/lmn/**,/ops/lmn,''", "/ops/lmn/**,/ops/lmn/,/",
            "/a/{id}/**,/a/7/b%20c,/b%20c"})
    void theRestIsWhatTheStarsStandFor(String pattern, String path, String rest) {
        // When
        String found = PathPattern.of(pattern).rest(path);

        // Then
        assertThat(found).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"/a/{id}/b/**,/a/{authorization}/b/{letter}/pdf,/a/{id}/b/{letter}/pdf", "/a/{id},/a/counts,/a/counts"})
    void aTemplatesParametersTakeThePatternsNames(String pattern, String template, String named) {
        // When
        String found = PathPattern.of(pattern).named(template);

        // Then
        assertThat(found).isEqualTo(named);
    }
}
