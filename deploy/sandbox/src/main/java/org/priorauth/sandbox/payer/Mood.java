package org.priorauth.sandbox.payer;

import java.util.Optional;

/** How a payer was told to behave, which goes before what a member id asks for. */
final class Mood {

    private Mischief mischief = Mischief.NONE;
    private int times;
    private Optional<Telling> telling = Optional.empty();

    void answer(Mischief how, int often) {
        mischief = how;
        times = often;
    }

    void tell(Optional<Telling> how) {
        telling = how;
    }

    /** Counts down: after so many answers it behaves again. */
    Mischief next() {
        return times > 0 && times-- > 0 ? mischief : Mischief.NONE;
    }

    Mischief next(Mischief otherwise) {
        Mischief now = next();
        return now == Mischief.NONE ? otherwise : now;
    }

    Telling telling(Telling otherwise) {
        return telling.orElse(otherwise);
    }
}
