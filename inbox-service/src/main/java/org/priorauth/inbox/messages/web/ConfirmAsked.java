package org.priorauth.inbox.messages.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.meaning.Extent;
import org.priorauth.inbox.meaning.Kind;
import org.priorauth.inbox.messages.ConfirmedFigures;

/** What a person stands for: where the message belongs, what it says, or both. */
@Schema(name = "MessageConfirmAsked", example = """
                                                {"authorizationId":"019caedc-2d18-7bb4-abe1-1cc855f64fb6",
                                                 "reading":{"kind":"approval","extent":"full","number":"AUTH-99120",
                                                            "from":"2026-03-16","to":"2026-06-12","units":18}}""")
public record ConfirmAsked(
        @Schema(description = "Takes this proposal. Left out: the message stays where it was linked, and that is confirmed") UUID authorizationId,
        @Schema(description = "Confirms what it says, corrected where needed. Left out: only the link is confirmed") Reading reading,
        @Schema(description = "In the person's words, at most 1000 characters; goes to the chain with a decision") String note) {

    /** The figures, as the person read them beside the source. */
    @Schema(name = "MessageConfirmedReading")
    public record Reading(
            @Schema(required = true, description = "approval, denial and information-request change the case;"
                    + " peer-to-peer-offer is work for a clinician; the others are noted") Kind kind,
            @Schema(description = "Of an approval; full where absent") Extent extent,
            @Schema(description = "The authorization number the payer gave") String number,
            @Schema(description = "First day approved") LocalDate from,
            @Schema(description = "Last day approved") LocalDate to,
            @Schema(description = "Units or visits approved; taken where the order has one line") BigDecimal units,
            @Schema(description = "Why it was denied or cut, or what is asked for") String reason,
            @Schema(description = "The last day for what is asked or offered, or to appeal") LocalDate deadline,
            @Schema(description = "The payer's action on each line, where they differ") List<LineDecision> lines) {

        public Reading {
            lines = Wire.list(lines);
        }

        ConfirmedFigures figures() {
            return new ConfirmedFigures(kind, extent, number, from, to, units, reason, deadline);
        }
    }

    static Optional<Problem> fault(ConfirmAsked asked) {
        if (asked == null) {
            return wrong("/", "required", "A JSON object; {} confirms the link as it is.");
        }
        if (asked.note != null && asked.note.length() > LinkAsked.LONGEST) {
            return wrong("/note", "too-long", "At most 1000 characters.");
        }
        return asked.reading == null ? Optional.empty() : fault(asked.reading);
    }

    private static Optional<Problem> fault(Reading read) {
        if (read.kind == null) {
            return wrong("/reading/kind", "required", "approval, denial, information-request, peer-to-peer-offer,"
                    + " acknowledgement or other.");
        }
        if (read.from != null && read.to != null && read.to.isBefore(read.from)) {
            return wrong("/reading/to", "invalid", "It ends before it starts.");
        }
        if (read.units != null && read.units.signum() <= 0) {
            return wrong("/reading/units", "invalid", "More than 0.");
        }
        return longText(read.number, 100) || longText(read.reason, 4_000)
                ? wrong("/reading", "too-long", "At most 100 characters of number, 4000 of reason.")
                : Optional.empty();
    }

    private static boolean longText(String text, int most) {
        return text != null && text.length() > most;
    }

    private static Optional<Problem> wrong(String element, String code, String message) {
        return Optional.of(Problem.of(400, "message.invalid", "Not to be confirmed like this",
                "Correct what is named below and send it again.").naming(element, code, message));
    }
}
