package org.priorauth.submission.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.submission.conformance.Shows;

/** What the payer need not know stays here: no request holds an element that its profile does not want. */
class MustSupportTest {

    private static MustSupport profiles;

    @BeforeAll
    static void load() {
        profiles = new MustSupport(PasValidator.ready());
    }

    @Test
    @Shows("conf-9")
    void noRequestOfAnyShapeHoldsAnElementThatIsNotMustSupport() {
        // When
        List<String> beyond = EveryShape.requests().flatMap(one -> profiles.beyond(one).stream()).distinct().sorted()
                .toList();

        // Then
        assertThat(beyond).isEmpty();
    }

    @Test
    void anElementTooManyIsFoundWhereverItStands() {
        // Given
        String request = new String(Requests.writer().first(Requests.of(Cast.order())), StandardCharsets.UTF_8);
        String more = request.replaceFirst("\"use\":\"preauthorization\"",
                "\"use\":\"preauthorization\",\"fundsReserve\":{\"text\":\"none\"},\"extension\":[{\"url\":\"urn:x\"}]")
                .replaceFirst("\"item\":\\[\\{", "\"item\":[{\"factor\":1.5,");

        // When
        List<String> beyond = profiles.beyond(more.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(beyond).containsExactlyInAnyOrder("profile-claim Claim.fundsReserve",
                "profile-claim Claim.extension urn:x", "profile-claim Claim.item.factor");
    }
}
