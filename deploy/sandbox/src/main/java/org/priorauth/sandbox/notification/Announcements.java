package org.priorauth.sandbox.notification;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.answer.AnswerBundle;
import org.priorauth.sandbox.payer.Case;

/** Tells the clinic's subscribers of a decision that came later than the answer. */
@Singleton
public class Announcements {

    private final Subscriptions subscriptions;
    private final AnswerBundle answers;

    Announcements(Subscriptions subscriptions, AnswerBundle answers) {
        this.subscriptions = subscriptions;
        this.answers = answers;
    }

    /** {@code told} runs once the last of them has it. A decision nobody subscribed to is found by {@code $inquire} only. */
    public void announce(Case decided, Runnable told) {
        List<Subscriber> concerned = subscriptions.wanting(decided).toList();
        AtomicInteger missing = new AtomicInteger(concerned.size());
        Announcement announcement = new Announcement(() -> answers.of(decided), decided.changed(), () -> {
            if (missing.decrementAndGet() == 0) {
                told.run();
            }
        });
        concerned.forEach(it -> subscriptions.put(it, announcement));
    }
}
