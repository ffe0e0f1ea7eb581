package org.priorauth.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void whoIsNamedIsTold() {
        assertThat(Mentions.in("@lee, please look; @dr.chen agrees. (@lee)")).containsExactly("lee", "dr.chen");
        assertThat(Mentions.in("@a")).containsExactly("a");
    }

    @Test
    void anAddressNamesNobody() {
        assertThat(Mentions.in("um@aetna.example; a+b@c.example, @@x, 5 @ 3, @")).isEmpty();
        assertThat(Mentions.in(null)).isEmpty();
    }

    @Test
    void notEverybodyIsToldAtOnce() {
        assertThat(Mentions.in(IntStream.range(0, 50).mapToObj(i -> "@p" + i).collect(Collectors.joining(" "))))
                .hasSize(20);
    }
}
