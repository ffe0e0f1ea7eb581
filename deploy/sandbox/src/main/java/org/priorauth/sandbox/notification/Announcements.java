package org.priorauth.sandbox.notification;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.answer.AnswerBundle;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Telling;
import org.priorauth.sandbox.time.Later;

/** Tells the clinic's subscribers of a decision that came later than the answer, properly or as this payer was told to. */
@Singleton
public class Announcements {

    private static final Runnable NOBODY_WAITS = () -> {};

    private final Subscriptions subscriptions;
    private final AnswerBundle answers;
    private final Later later;
    private final SandboxSettings settings;

    Announcements(Subscriptions subscriptions, AnswerBundle answers, Later later, SandboxSettings settings) {
        this.subscriptions = subscriptions;
        this.answers = answers;
        this.later = later;
        this.settings = settings;
    }

    /** {@code told} runs once the last of them has it. A decision nobody subscribed to is found by {@code $inquire} only. */
    public void announce(Case decided, Telling how, Runnable told) {
        List<Subscriber> concerned = subscriptions.wanting(decided).toList();
        AtomicInteger missing = new AtomicInteger(concerned.size());
        Announcement news = announcement(decided, () -> {
            if (missing.decrementAndGet() == 0) {
                told.run();
            }
        });
        concerned.forEach(it -> tell(it, decided, news, how));
    }

    private void tell(Subscriber to, Case decided, Announcement news, Telling how) {
        long number = subscriptions.number(to);
        switch (how) {
            case PROPERLY -> subscriptions.put(to, number, news);
            case TWICE -> inOrder(to, number, news, number, announcement(decided, NOBODY_WAITS));
            case LATE -> later.in(settings.lateBy(), () -> subscriptions.put(to, number, news));
            case REORDERED -> inOrder(to, subscriptions.number(to), news, number,
                    announcement(decided.stillPended(), NOBODY_WAITS));
            case CONTRADICTORY -> inOrder(to, number, news, subscriptions.number(to),
                    announcement(decided.contradicted(), NOBODY_WAITS));
            case NEVER -> {
            }
        }
    }

    private void inOrder(Subscriber to, long first, Announcement news, long second, Announcement more) {
        subscriptions.put(to, first, news);
        subscriptions.put(to, second, more);
    }

    private Announcement announcement(Case known, Runnable arrived) {
        return new Announcement(() -> answers.of(known), known.changed(), arrived);
    }
}
