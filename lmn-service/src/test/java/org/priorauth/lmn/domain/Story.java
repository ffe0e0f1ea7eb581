package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Letter.SignedLetter;

/** One authorization as the chain tells it, step by step. */
final class Story {

    static final Actor LMN = Actor.service("lmn");
    static final Instant AT = Cast.NOON.plusSeconds(9);
    static final UUID FIRST = new UUID(10, 1);
    static final UUID SECOND = new UUID(10, 2);

    private final Deque<UUID> ids = new ArrayDeque<>(List.of(FIRST, SECOND));
    private final Learning learning = new Learning(Workshop.DRAFTING, ids::pop);
    LetterFile file = LetterFile.empty();
    Move last = new Move.Remembered(file);

    /** A complete draft of Maya's order. */
    static Story drafted() {
        return new Story().hear(accepted(Cast.order())).hear(required(Answer.YES));
    }

    static CoverageDetermined required(Answer letter) {
        return Cast.authRequired(Workshop.AUTHORIZATION, letter);
    }

    static CoverageDetermined determined(int revision, CoverageDetermined.Outcome outcome, Answer letter) {
        CoverageDetermined first = required(letter);
        return new CoverageDetermined(first.authorizationId(), outcome, revision, first.at(), first.by(),
                first.orderRevision(), first.rulings(), first.figures(), List.of(), List.of());
    }

    static RequestChanged accepted(Order order) {
        return Cast.accepted(Workshop.AUTHORIZATION, order);
    }

    static RequestChanged told(RequestChanged.Outcome outcome, int revision, int orderRevision, Order order) {
        return new RequestChanged(Workshop.AUTHORIZATION, outcome, revision, Cast.NOON, Cast.EHR, orderRevision, order,
                List.of(), null);
    }

    static RequestChanged amended(Order order) {
        return told(RequestChanged.Outcome.AMENDED, 3, 2, order);
    }

    Story hear(RequestChanged told) {
        return learn(file.known().hear(told, Workshop.ORDER_EVENT));
    }

    Story hear(CoverageDetermined told) {
        return learn(file.known().hear(told, Workshop.COVERAGE_EVENT));
    }

    Story hear(ClinicalFact... facts) {
        return learn(file.known().hear(new ResponseRecorded(Workshop.AUTHORIZATION,
                ResponseRecorded.Outcome.FACTS_SUPPLIED, 1, Cast.NOON, Cast.ANA, null, List.of(facts), List.of(),
                List.of(), null), new UUID(3, 3)));
    }

    private Story learn(Known known) {
        return take(learning.learn(file, known, LMN, AT));
    }

    Story withdrawn() {
        return take(learning.close(file, LMN, AT));
    }

    Story edit(Element element, String words) {
        Open open = (Open) file;
        Letter.Draft draft = Workshop.DRAFTING.edit(open.draft(), open.known(), Map.of(element, words), "chen");
        file = open.save(open.known(), draft, Workshop.DRAFTING.missing(draft, open.known()));
        return this;
    }

    Story sign() {
        Drafted drafted = (Drafted) file;
        file = drafted.sign(signature(drafted.draft()));
        return this;
    }

    static SignedLetter signature(Letter.Draft draft) {
        return new SignedLetter(draft.letterId(), draft.version(), draft.template(), draft.title(),
                draft.sections(), draft.orderRevision(),
                new Signature("Dr. Mei Chen", "MD", "9999984591", "MA-248117", AT, "ab".repeat(32)),
                new DocumentRef(new UUID(4, 4), "lmn", "Letter of Medical Necessity",
                        new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null), "application/pdf",
                        34_000, "cd".repeat(32)),
                List.of(), null, draft.kind(), draft.ownership(), draft.foregoing());
    }

    private Story take(Move move) {
        last = move;
        file = move.file();
        return this;
    }

    Letter letter() {
        return file.letter().orElseThrow();
    }

    Section section(Element element) {
        return letter().sections().stream().filter(section -> section.element() == element).findFirst().orElseThrow();
    }

    String text(Element element) {
        return section(element).text();
    }
}
