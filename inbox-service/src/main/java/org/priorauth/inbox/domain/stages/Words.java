package org.priorauth.inbox.domain.stages;

import org.priorauth.contracts.Announced;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;

/**
 * Each stage's last word; absent where it has not spoken. A withdrawal keeps the order that it takes back.
 *
 * @param letter of the request's own letter
 * @param beside of a letter that renews that one or adds to it, while that one stays in force
 * @param copy of the copy that is owed first
 */
public record Words(RequestChanged request, CoverageDetermined benefits, LetterChanged letter,
        SubmissionChanged submission, LetterChanged beside, CopyRequestChanged copy) {

    public static final Words NONE = new Words(null, null, null, null, null, null);

    /** An older word than the known one of the same stage changes nothing. */
    public Words hear(Announced said) {
        if (said instanceof RequestChanged word) {
            return isNews(request, word)
                    ? new Words(withOrder(word), benefits, letter, submission, beside, copy)
                    : this;
        }
        if (said instanceof CoverageDetermined word) {
            return isNews(benefits, word) ? new Words(request, word, letter, submission, beside, copy) : this;
        }
        if (said instanceof LetterChanged word) {
            return word.beside() == null ? letter(word) : beside(word);
        }
        if (said instanceof CopyRequestChanged word) {
            return isNews(copy, word) ? new Words(request, benefits, letter, submission, beside, word) : this;
        }
        if (said instanceof SubmissionChanged word) {
            return isNews(submission, word) ? new Words(request, benefits, letter, word, beside, copy) : this;
        }
        throw new IllegalArgumentException("inbox does not listen to " + said.getClass().getSimpleName());
    }

    private Words letter(LetterChanged word) {
        boolean takesItsPlace = beside != null && beside.letterId().equals(word.letterId());
        return isNews(letter, word)
                ? new Words(request, benefits, word, submission, takesItsPlace ? null : beside, copy)
                : this;
    }

    private Words beside(LetterChanged word) {
        boolean tookItsPlace = letter != null && letter.letterId().equals(word.letterId());
        return isNews(beside, word) && !(tookItsPlace && isNews(word, letter))
                ? new Words(request, benefits, letter, submission, word, copy)
                : this;
    }

    /** Whether a word says something that its stage has not said later. */
    public static boolean isNews(Announced known, Announced said) {
        return known == null || known.revision() <= said.revision();
    }

    private RequestChanged withOrder(RequestChanged word) {
        Order order = word.order() != null || request == null ? word.order() : request.order();
        return new RequestChanged(word.authorizationId(), word.outcome(), word.revision(), word.at(), word.by(),
                word.orderRevision(), order, word.missing(), word.reason());
    }

    /** The order as last heard; absent where none was heard yet. */
    public Order order() {
        return request == null ? null : request.order();
    }

    public boolean withdrawn() {
        return request != null && request.outcome() == RequestChanged.Outcome.WITHDRAWN;
    }

    /** The newest revision of the order that any stage speaks of. */
    int newestOrder() {
        return Math.max(request == null ? 0 : request.orderRevision(),
                Math.max(benefits == null ? 0 : benefits.orderRevision(), letter == null ? 0 : letter.orderRevision()));
    }

    /** Benefits has spoken of the order as it is now. */
    public boolean benefitsCurrent() {
        return benefits != null && benefits.orderRevision() == newestOrder();
    }

    /** The letter is made from the order as it is now. */
    public boolean letterCurrent() {
        return letter != null && letter.orderRevision() == newestOrder();
    }
}
