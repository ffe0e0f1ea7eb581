package org.priorauth.intake.plain;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.intake.reading.Complaints;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.reading.StrictJson;

/** Reads why a request is withdrawn. The reason travels in a body: it may be PHI, which no URL holds. */
@Singleton
public class Withdrawals {

    /** In characters. */
    private static final int LONGEST = 1000;

    private final StrictOrders strict;

    Withdrawals(StrictOrders strict) { this.strict = strict; }

    @Schema(description = "Why the request is withdrawn, in a person's words")
    public record Withdrawal(String reason) {}

    /** Null where none is given. */
    public Reading<String> reason(byte[] body) {
        return body == null || body.length == 0
                ? new Reading.Readable<>(null)
                : StrictJson.object(body).then(tree -> strict.as(Withdrawal.class, tree)).then(Withdrawals::checked);
    }

    private static Reading<String> checked(Withdrawal withdrawal) {
        String reason = withdrawal.reason() == null || withdrawal.reason().isBlank()
                ? null
                : withdrawal.reason().strip();
        if (reason != null && reason.length() > LONGEST) {
            Complaints complaints = new Complaints();
            complaints.add("/reason", "too-long", "has more than " + LONGEST + " characters");
            return new Reading.Unreadable<>(complaints.problem("Reason too long"));
        }
        return new Reading.Readable<>(reason);
    }
}
