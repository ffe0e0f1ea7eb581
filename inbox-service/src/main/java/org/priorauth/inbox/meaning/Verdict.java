package org.priorauth.inbox.meaning;

import java.util.Optional;

/** The kind of a message, from its signals. A decision outweighs what is asked beside it; a receipt weighs least. */
record Verdict(Kind kind, Optional<Sentence> source, double confidence) {

    static Verdict of(Signals signals) {
        if (signals.anotherMatter().isPresent()) {
            return new Verdict(Kind.OTHER, signals.anotherMatter(), 0.9);
        }
        if (signals.patientsVoice().isPresent()) {
            return new Verdict(Kind.OTHER, signals.patientsVoice(), 0.7);
        }
        return decided(signals).or(() -> undecided(signals)).orElse(new Verdict(Kind.OTHER, Optional.empty(), 0.6));
    }

    private static Optional<Verdict> decided(Signals signals) {
        if (signals.peer().isPresent() && signals.intended().isPresent() && signals.approval().isEmpty()) {
            return Optional.of(new Verdict(Kind.PEER_TO_PEER_OFFER, signals.peer(), 0.85));
        }
        if (signals.approval().isPresent()) {
            return Optional
                    .of(new Verdict(Kind.APPROVAL, signals.approval(), signals.denial().isPresent() ? 0.7 : 0.95));
        }
        return signals.denial().map(denial -> waits(denial) && signals.asking().isPresent()
                ? new Verdict(Kind.INFORMATION_REQUEST, signals.asking(), 0.7)
                : new Verdict(Kind.DENIAL, Optional.of(denial), signals.peer().isPresent() ? 0.85 : 0.95));
    }

    /** It is not approved for want of something the clinic can still send. */
    private static boolean waits(Sentence denial) {
        return denial.view().matches(".*\\b(?:wlthout|untll|unless|complete|hasta|sln)\\b.*");
    }

    private static Optional<Verdict> undecided(Signals signals) {
        return signals.peer().map(peer -> new Verdict(Kind.PEER_TO_PEER_OFFER, Optional.of(peer), 0.9))
                .or(() -> signals.asking().map(ask -> new Verdict(Kind.INFORMATION_REQUEST, Optional.of(ask), 0.9)))
                .or(() -> signals.received().map(got -> new Verdict(Kind.ACKNOWLEDGEMENT, Optional.of(got), 0.85)));
    }

    Value<Kind> value() {
        return new Value.Known<>(kind, source.map(Sentence::span).orElse(new Span(0, 0, "")), confidence);
    }

    /** How much is approved; said of decisions alone. */
    static Value<Extent> extent(Verdict verdict, Signals signals) {
        if (verdict.source().isEmpty() || verdict.kind() != Kind.APPROVAL && verdict.kind() != Kind.DENIAL) {
            return new Value.Unknown<>();
        }
        return new Value.Known<>(extentOf(verdict.kind(), signals), verdict.source().get().span(),
                verdict.confidence());
    }

    private static Extent extentOf(Kind kind, Signals signals) {
        if (kind == Kind.DENIAL) {
            return Extent.NONE;
        }
        if (signals.says(Phrases.MODIFIED)) {
            return Extent.MODIFIED;
        }
        return signals.says(Phrases.PARTLY) || signals.denial().isPresent() ? Extent.PARTIAL : Extent.FULL;
    }
}
