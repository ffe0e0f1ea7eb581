package org.priorauth.sandbox.payer;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a payer does with one member: the usual things, unless said otherwise. */
record Play(Eligibility eligibility, Manner manner, Verdict verdict, Flourish flourish, Mischief mischief,
        Telling telling) {

    static final Play USUAL = new Play(Eligibility.USUAL, Manner.AT_ONCE, Verdict.CERTIFY, Flourish.PLAIN,
            Mischief.NONE, Telling.PROPERLY);

    static Play says(Eligibility said) {
        return new Play(said, USUAL.manner, USUAL.verdict, USUAL.flourish, USUAL.mischief, USUAL.telling);
    }

    static Play decides(Verdict decided) {
        return USUAL.but(decided);
    }

    static Play answers(Manner how) {
        return new Play(USUAL.eligibility, how, USUAL.verdict, USUAL.flourish, USUAL.mischief, USUAL.telling);
    }

    /** Pends, and tells the decision in this way. */
    static Play tells(Telling how) {
        return new Play(USUAL.eligibility, Manner.AFTER_REVIEW, USUAL.verdict, USUAL.flourish, USUAL.mischief, how);
    }

    static Play spoils(Mischief how) {
        return new Play(USUAL.eligibility, USUAL.manner, USUAL.verdict, USUAL.flourish, how, USUAL.telling);
    }

    Play but(Verdict decided) {
        return new Play(eligibility, manner, decided, flourish, mischief, telling);
    }

    Play but(Manner how) {
        return new Play(eligibility, how, verdict, flourish, mischief, telling);
    }

    Play with(Flourish more) {
        return new Play(eligibility, manner, verdict, more, mischief, telling);
    }

    String sentence() {
        return Stream.of(manner.of(verdict), flourish.sentence(), mischief.sentence(), telling.sentence())
                .filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("; "));
    }
}
