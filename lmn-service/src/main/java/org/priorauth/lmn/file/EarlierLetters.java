package org.priorauth.lmn.file;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Ownership.Owner;

import io.smallrye.mutiny.Uni;

/**
 * What the people of a letter signed for other cases, the newest first: its owner, the clinician of the order, and who
 * signed it. Only the lint reads these texts, and it tells nothing of them but where a letter repeats one.
 */
@ApplicationScoped
public class EarlierLetters {

    /** Enough to tell a case's words from a clinic's, few enough for a lint at every save. */
    private static final int NEWEST = 25;
    private static final String BETWEEN = "\u001F";
    /** One short walk down an index per person, however many letters they signed. */
    private static final String NEWEST_OF_EACH = """
                                                 select content from signed_letter where id in (
                                                     select one.id
                                                     from unnest(string_to_array(cast(:people as text), chr(31))) as person(name), lateral (
                                                         (select id, signed_at from signed_letter
                                                          where tenant_id = :tenant and npi = person.name and authorization_id <> :authorization
                                                          order by signed_at desc limit :newest)
                                                         union
                                                         (select id, signed_at from signed_letter
                                                          where tenant_id = :tenant and author = person.name and authorization_id <> :authorization
                                                          order by signed_at desc limit :newest)) as one
                                                     group by one.id, one.signed_at order by one.signed_at desc, one.id desc limit :newest)
                                                 order by signed_at desc, id desc""";

    public Uni<List<String>> of(Session session, String tenant, UUID authorization, Optional<LetterFile> file) {
        Set<String> people = file.map(EarlierLetters::people).orElse(Set.of());
        return people.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(NEWEST_OF_EACH, String.class)
                        .setParameter("tenant", tenant)
                        .setParameter("authorization", authorization)
                        .setParameter("people", String.join(BETWEEN, people))
                        .setParameter("newest", NEWEST)
                        .getResultList();
    }

    /** A subject of a token and an NPI are never the same word. */
    private static Set<String> people(LetterFile file) {
        Stream<String> ordered = Optional.ofNullable(file.known().order()).map(Order::clinician).map(Clinician::npi)
                .stream();
        Stream<String> owners = file.letters().flatMap(letter -> letter.ownership().named().stream()).map(Owner::id);
        Stream<String> signers = file.letters()
                .flatMap(letter -> letter instanceof SignedLetter signed ? Stream.of(signed.signature().npi()) : null);
        return Stream.of(ordered, owners, signers).flatMap(names -> names).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
