package org.priorauth.inbox.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.sharing.Shares.Share;

class SharesTest {

    private static final Owner.Person ANA = new Owner.Person("ana", "Ana Ruiz");
    private static final Owner.Person KIM = new Owner.Person("kim", "Kim Lund");

    private static List<UUID> waiting(int pieces) {
        return IntStream.range(0, pieces).mapToObj(i -> new UUID(0, i)).toList();
    }

    @Test
    void whoHasTheLeastGetsTheNextAndEqualsTakeTurns() {
        // Given
        Map<Owner.Person, Long> loads = new LinkedHashMap<>();
        loads.put(ANA, 2L);
        loads.put(KIM, 0L);
        // When
        List<Share> shares = new Shares(loads).of(waiting(5));
        // Then
        assertThat(shares).extracting(share -> share.to().id()).containsExactly("kim", "kim", "ana", "kim", "ana");
        assertThat(shares).extracting(Share::item).isEqualTo(waiting(5));
    }

    @Test
    void aTeamWithoutMembersKeepsItsWork() {
        assertThat(new Shares(Map.of()).of(waiting(2))).isEmpty();
    }
}
