package org.priorauth.inbox.matching;

import java.util.Comparator;
import java.util.List;

/**
 * Finds the authorization a message is about. It links by itself only where one candidate is certain and no other could
 * be meant: a wrong link costs more than a person's look.
 */
public final class Matcher {

    private static final int AT_MOST = 5;
    private static final Comparator<Weighed> LIKELIEST = Comparator.comparing(Weighed::contradicted)
            .thenComparing(Comparator.comparingInt(Weighed::score).reversed())
            .thenComparing(one -> one.candidate().authorizationId());

    /** Of a look-up; where it left some out, another of them could be meant as well: then nothing is linked by itself. */
    public Match match(Seen seen, Candidates.Found found) {
        Match match = match(seen, found.candidates());
        return match instanceof Match.Linked linked && !found.complete()
                ? new Match.Proposed(List.of(
                        new Match.Proposal(linked.authorizationId(), linked.score(), linked.reasons())))
                : match;
    }

    public Match match(Seen seen, List<Candidate> candidates) {
        Sheet sheet = Sheet.of(seen);
        Lineup lineup = Lineup.of(sheet, candidates);
        List<Weighed> likely = candidates.stream().map(one -> Weighed.of(lineup, one))
                .filter(Weighed::worthShowing).sorted(LIKELIEST).toList();
        if (likely.isEmpty()) {
            return new Match.Unknown();
        }
        return links(sheet, likely) ? linked(likely.get(0)) : proposed(likely);
    }

    private static boolean links(Sheet sheet, List<Weighed> likely) {
        boolean spoken = !sheet.automatic() || likely.get(0).answersItsThread();
        return spoken && !Roster.in(sheet.own()) && likely.get(0).certain()
                && likely.stream().skip(1).noneMatch(Weighed::rivals);
    }

    private static Match linked(Weighed one) {
        return new Match.Linked(one.candidate().authorizationId(), one.score(), one.reasons());
    }

    private static Match proposed(List<Weighed> likely) {
        return new Match.Proposed(likely.stream().limit(AT_MOST)
                .map(one -> new Match.Proposal(one.candidate().authorizationId(), one.score(), one.reasons()))
                .toList());
    }
}
