package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.LetterFile.Awaiting;

/** What becomes of a letter when the chain tells something new. */
public final class Learning {

    private final Drafting drafting;
    private final Supplier<UUID> ids;

    /** @param ids makes the ids of new letters */
    public Learning(Drafting drafting, Supplier<UUID> ids) {
        this.drafting = drafting;
        this.ids = ids;
    }

    public Move learn(LetterFile file, Known known, Actor by, Instant at) {
        if (file instanceof Awaiting awaiting) {
            return waiting(awaiting.knowing(known));
        }
        if (file instanceof Open open && known.accepted()) {
            return drafting(open, known, by, at);
        }
        if (file instanceof Signed signed && known.accepted()) {
            return signed(signed.knowing(known), by, at);
        }
        return new Move.Remembered(file.knowing(known));
    }

    private Move waiting(Awaiting file) {
        return file.known().letterIsWanted() && !file.aPersonTookTheLastOneBack()
                ? new Move.Saved(draft(file, false))
                : new Move.Remembered(file);
    }

    /** The first draft of a letter that the payer wants or a person asked for. */
    public Open draft(Awaiting file, boolean askedFor) {
        return draft(file, askedFor, LetterKind.INITIAL);
    }

    public Open draft(Awaiting file, boolean askedFor, LetterKind kind) {
        Draft draft = drafting.first(file.known(), ids.get(), askedFor, kind);
        return file.draft(draft, drafting.missing(draft, file.known()));
    }

    private Move drafting(Open file, Known known, Actor by, Instant at) {
        if (known.letterIsDeclined() && !file.draft().askedFor() && !file.draft().hasAPersonsWords()) {
            return new Move.TakenBack(file.takeBack(file, null, by, at).knowing(known), file.draft());
        }
        return followed(file, file, known);
    }

    /** @param whole in which the draft stands */
    private Move followed(LetterFile whole, Open file, Known known) {
        Draft same = file.draft().made(drafting.template(known, file.draft().kind()),
                drafting.followed(file.draft(), known));
        List<MissingFact> missing = drafting.missing(same, known);
        if (says(file.draft()).equals(says(same)) && missing.equals(file.missing())) {
            return new Move.Remembered(whole.with(file.save(known, same, missing)));
        }
        Open saved = file.save(known, same.next(same.sections()), missing);
        return new Move.Saved(whole.with(saved), saved);
    }

    private record Words(int orderRevision, List<String> texts, List<Boolean> outdated) {}

    /** What others would notice, which the event's id in a source is not. */
    private static Words says(Draft draft) {
        return new Words(draft.orderRevision(), draft.sections().stream().map(Section::text).toList(),
                draft.sections().stream()
                        .map(section -> section instanceof Section.Written written && written.outdated()).toList());
    }

    /** Only a changed order asks for another letter; what the payer's figures do meanwhile does not. */
    private Move signed(Signed file, Actor by, Instant at) {
        boolean amended = file.known().orderRevision() > file.current().orderRevision();
        if (amended && !file.current().sections().stream().allMatch(section -> holds(section, file))) {
            return superseded(file, by, at);
        }
        Signed stands = amended ? file.standingFor(file.known().orderRevision()) : file;
        Move told = amended ? new Move.StandsAgain(stands) : new Move.Remembered(stands);
        return stands.drafted()
                .<Move>map(open -> new Move.Several(List.of(told, followed(stands, open, file.known()))))
                .orElse(told);
    }

    /** What was drafted beside it spoke of an order that is no more. */
    private Move superseded(Signed file, Actor by, Instant at) {
        Draft draft = drafting.inPlaceOf(file.current(), file.known(), ids.get());
        Move saved = new Move.Saved(file.supersede(draft, drafting.missing(draft, file.known()), null, by, at));
        return file.drafted()
                .<Move>map(open -> new Move.Several(
                        List.of(new Move.TakenBack(file.takeBack(open, null, by, at), open.draft()), saved)))
                .orElse(saved);
    }

    /** A person wants a signed letter written anew: it stays as it is, its words go on in a draft of theirs. */
    public Move again(Signed file, String reason, Actor by, Instant at) {
        Draft draft = drafting.inPlaceOf(file.current(), file.known(), ids.get()).writtenBy(by);
        return new Move.Saved(file.supersede(draft, drafting.missing(draft, file.known()), reason, by, at));
    }

    private boolean holds(Section section, Signed file) {
        return withoutFigures(section.basis())
                .equals(withoutFigures(drafting.fresh(section.element(), file.known(), file.current())));
    }

    private static List<String> withoutFigures(List<Statement> statements) {
        return statements.stream().filter(statement -> !statement.source().ofBenefits()).map(Statement::text).toList();
    }

    /** The clinic withdrew the request. */
    public Move close(LetterFile file, Actor by, Instant at) {
        LetterFile.Withdrawn closed = file.close(by, at);
        List<Move> moves = file.letters().<Move>map(letter -> new Move.TakenBack(closed, letter)).toList();
        return switch (moves.size()) {
            case 0 -> new Move.Remembered(closed);
            case 1 -> moves.get(0);
            default -> new Move.Several(moves);
        };
    }
}
