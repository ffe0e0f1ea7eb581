package org.priorauth.submission.appeal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.contracts.intake.Order;
import org.priorauth.submission.chain.Aftercare;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Appeal;
import org.priorauth.submission.domain.after.Watch;
import org.priorauth.submission.packet.Enclosures;
import org.priorauth.submission.paper.PdfPacket;
import org.priorauth.submission.pas.Attached;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Puts an appeal together. The PDF and the word that it is ready are committed together. */
@ApplicationScoped
class AppealErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final Moves moves;
    private final Enclosures enclosures;
    private final Watch watch;

    AppealErrand(Submissions submissions, Moves moves, Enclosures enclosures, Watch watch) {
        this.submissions = submissions;
        this.moves = moves;
        this.enclosures = enclosures;
        this.watch = watch;
    }

    @Override
    public String kind() {
        return Aftercare.APPEAL;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        Optional<Appeal> wanted = begun(state);
        Optional<Order> order = state.facts().order();
        if (wanted.isEmpty() || order.isEmpty()) {
            return Uni.createFrom().item((known, cause) -> Step.stay(known));
        }
        AppealText text = new AppealText((Ruled) state, wanted.get(), order.get(), watch);
        LocalDate today = watch.today(wanted.get().at());
        return enclosures.forAppeal(errand.tenant(), errand.authorizationId(), state.facts())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(fetched -> fetched.map(all -> made(all, text, today)))
                .map(made -> (known, cause) -> step(known, wanted.get(), made, cause));
    }

    private static PdfPacket made(List<Attached> all, AppealText text, LocalDate today) {
        try {
            return PdfPacket.of(all, enclosed -> text.sections(today, enclosed));
        } catch (IOException thrown) {
            throw new UncheckedIOException("unwritable appeal", thrown);
        }
    }

    /** Only for the appeal that was worked on. */
    private Step<Submission> step(Optional<Submission> known, Appeal wanted, Optional<PdfPacket> made, Cause cause) {
        if (known.flatMap(AppealErrand::begun).filter(wanted::equals).isEmpty()) {
            return Step.stay(known);
        }
        return made.map(packet -> moves.step(known, with(known, packed(wanted, packet, cause)), cause)
                .storing(AppealPacketRow.of(wanted.id(), packet.body(), cause)))
                .orElseGet(() -> moves.step(known, with(known, wanted.unpackable("packet-damaged")), cause));
    }

    private static Appeal packed(Appeal wanted, PdfPacket packet, Cause cause) {
        return wanted.packed(new Appeal.Packet(cause.at(), packet.pages(), packet.leftOut()));
    }

    private static Submission with(Optional<Submission> known, Appeal appeal) {
        return ((Ruled) known.orElseThrow()).appealing(appeal);
    }

    private static Optional<Appeal> begun(Submission state) {
        return state instanceof Ruled ruled
                ? ruled.after().dispute().appeal().filter(Appeal::isBeingPacked)
                : Optional.empty();
    }

    @Override
    public int attempts() {
        return 8;
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return state.flatMap(AppealErrand::begun)
                .map(appeal -> moves.step(state, with(state, appeal.unpackable("packet-unavailable")), cause))
                .orElseGet(() -> Step.stay(state));
    }
}
