package org.priorauth.submission.packet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Letters;
import org.priorauth.submission.pas.Attached;

import io.smallrye.mutiny.Uni;

/** What goes with a request: the letters, then the order's documents. */
@ApplicationScoped
public class Enclosures {

    private final Documents documents;

    Enclosures(Documents documents) { this.documents = documents; }

    /**
     * For an appeal: its own letter before the others. Empty where one is not what was announced. Fails where a service
     * does not answer now.
     */
    public Uni<Optional<List<Attached>>> forAppeal(String tenant, UUID authorization, Facts facts) {
        List<Letters.Signed> letters = facts.letters().stream()
                .sorted(Comparator.comparing(letter -> !letter.kind().equals("appeal"))).toList();
        return documents.fetch(tenant, of(authorization, letters, facts))
                .map(fetched -> fetched instanceof Fetched.All all
                        ? Optional.of(all.documents())
                        : Optional.empty());
    }

    static List<ClaimCheck> of(UUID authorization, Facts facts) {
        return of(authorization, facts.letters(), facts);
    }

    private static List<ClaimCheck> of(UUID authorization, List<Letters.Signed> letters, Facts facts) {
        return Stream.concat(ClaimCheck.letters(authorization, letters), facts.order().stream()
                .flatMap(order -> ClaimCheck.documents(authorization, order.documents()))).toList();
    }
}
