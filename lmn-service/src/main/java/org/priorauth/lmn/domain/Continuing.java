package org.priorauth.lmn.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

import org.priorauth.contracts.Actor;
import org.priorauth.lmn.domain.Foregoing.Since;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile.Awaiting;

/** Goes on from a signed letter: with its renewal, or with one that adds to it. Nothing of the signed letter changes. */
public final class Continuing {

    private final Drafting drafting;
    private final Supplier<UUID> ids;
    private final ZoneId zone;

    /** @param zone whose days the clinic counts */
    public Continuing(Drafting drafting, Supplier<UUID> ids, ZoneId zone) {
        this.drafting = drafting;
        this.ids = ids;
        this.zone = zone;
    }

    /** An addendum, an extension or an appeal, beside the letter that is in force. */
    public Move add(Signed file, LetterKind kind, Actor by) {
        return beside(file, draft(file.current(), file.known(), kind, null).writtenBy(by));
    }

    /** Ahead of the letter's end. */
    public Move renew(Signed file, Since since) {
        return beside(file, draft(file.current(), file.known(), LetterKind.RENEWAL, since));
    }

    /** After its end. */
    public Move renew(Awaiting file, SignedLetter over, Since since) {
        Draft draft = draft(over, file.known(), LetterKind.RENEWAL, since);
        return new Move.Saved(file.draft(draft, drafting.missing(draft, file.known())));
    }

    private Move beside(Signed file, Draft draft) {
        Signed with = file.drafting(draft, drafting.missing(draft, file.known()));
        return new Move.Saved(with, with.drafted().orElseThrow());
    }

    private Draft draft(SignedLetter old, Known known, LetterKind kind, Since since) {
        LocalDate signed = old.signature().at().atZone(zone).toLocalDate();
        String signer = old.signature().name() + ", " + old.signature().credentials();
        Foregoing foregoing = new Foregoing(old.letterId(), old.title(), signer, signed, since,
                drafting.saidAnew(old, known, kind));
        return drafting.following(old, foregoing, known, ids.get(), kind);
    }
}
