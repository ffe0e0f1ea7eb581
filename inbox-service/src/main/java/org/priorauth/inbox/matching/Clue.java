package org.priorauth.inbox.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One word by which an authorization and a message meet. It holds no space, so that many of them make a line. */
public final class Clue {

    private Clue() {}

    static String key(String folded) {
        return "key:" + folded;
    }

    static String birth(LocalDate date) {
        return "birth:" + date;
    }

    static String family(String word) {
        return "family:" + word;
    }

    static String given(String word) {
        return "given:" + word;
    }

    /**
     * What an authorization is found by: its numbers, its patient's name and birth date. The counterpart of
     * {@link Looking}, which folds a message's words alike.
     */
    public static List<String> of(Candidate one) {
        Stream<String> keys = Stream.of(one.memberIds(), one.orderIds(), one.numbers(), one.authorizationNumbers())
                .flatMap(Collection::stream).map(Folding::key).filter(Ids::usable).map(Clue::key);
        return Stream.concat(keys, one.patient() == null ? Stream.empty() : person(one)).distinct().toList();
    }

    private static Stream<String> person(Candidate one) {
        Stream<String> family = words(one.patient().family()).map(Clue::family);
        Stream<String> given = one.patient().given().stream().limit(1).flatMap(Clue::words).map(Clue::given);
        Stream<String> born = Stream.ofNullable(one.patient().birthDate()).map(Clue::birth);
        return Stream.of(family, given, born).flatMap(all -> all);
    }

    private static Stream<String> words(String name) {
        return name == null ? Stream.empty() : Letters.words(Letters.view(name)).stream();
    }
}
