package org.priorauth.submission.notice;

import java.util.List;

import org.priorauth.submission.chain.Submissions.Place;

/** Whose an answer is. */
sealed interface Match {

    /** @param byNumber of the payer's own, and by nothing else */
    record One(Place place, boolean byNumber) implements Match {}

    /** It may be any of these: then it is none's until a person looks. */
    record Several(List<Place> places) implements Match {}

    record Nobody() implements Match {}

    static Match of(List<Place> places, boolean byNumber) {
        List<Place> apart = places.stream().distinct().toList();
        return switch (apart.size()) {
            case 0 -> new Nobody();
            case 1 -> new One(apart.get(0), byNumber);
            default -> new Several(apart);
        };
    }
}
