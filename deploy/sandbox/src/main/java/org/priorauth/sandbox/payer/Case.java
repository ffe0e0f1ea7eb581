package org.priorauth.sandbox.payer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One request the payer took in. Numbers and ids are made from the payer and the submitter's transaction id, so that asking
 * again gives the same answer even after the payer forgot.
 */
public record Case(String payer, Filing filing, Standing standing, Instant received, Instant changed,
        Optional<BusinessIdentifier> replacedBy, boolean told) {

    static Case taken(String payer, Filing filing, Standing standing, Instant now) {
        return new Case(payer, filing, standing, now, now, Optional.empty(), false);
    }

    Case now(Standing next, Instant at) {
        return new Case(payer, filing, next, received, at, replacedBy, false);
    }

    Case replacedBy(BusinessIdentifier newer) {
        return new Case(payer, filing, standing, received, changed, Optional.of(newer), told);
    }

    Case clinicTold() {
        return new Case(payer, filing, standing, received, changed, replacedBy, true);
    }

    /** An intent stays open while pended and while it authorises something; a denied one may be asked anew. */
    boolean isOpen() {
        return replacedBy.isEmpty() && (standing instanceof Standing.Pended
                || standing instanceof Standing.Decided decided && decided.authorizesSomething());
    }

    /** What is denied as a whole is not updated: it is asked anew or appealed (PAS 2.2.1 specification, updating). */
    boolean canBeUpdated() {
        return !(standing instanceof Standing.Decided decided && decided.deniesEverything());
    }

    /** As the clinic knew it before it was decided. */
    public Case stillPended() {
        return new Case(payer, filing, new Standing.UnderReview(changed), received, received, replacedBy, told);
    }

    /** The opposite of what was decided, a second later. */
    public Case contradicted() {
        boolean certified = standing instanceof Standing.Decided decided && decided.authorizesSomething();
        Instant later = changed.plusSeconds(1);
        Verdict opposite = certified ? Verdict.DENY : Verdict.CERTIFY;
        return now(new Standing.Decided(opposite.on(filing.lines()), later, true), later);
    }

    /** Whether the clinic still has to be notified of a decision that came later than the answer. */
    public boolean isNews() {
        return standing instanceof Standing.Decided decided && decided.byPerson() && !told;
    }

    public String authorizationNumber() {
        return "AUTH" + number();
    }

    public String pendNumber() {
        return "PEND" + number();
    }

    /** An id for a resource of the answer: another for each kind and for each standing. */
    public UUID idOf(String kind) {
        return uuid(kind + "|" + standing.getClass().getSimpleName());
    }

    /** The id of what the payer asks, the same while the case lives. */
    public UUID questionId() {
        return uuid("question");
    }

    /** The id of a further question, of the second on. */
    public UUID questionId(int number) {
        return number == 1 ? questionId() : uuid("question " + number);
    }

    /** Whether something was asked under this id, or it is the reference number of the pend. */
    public boolean asks(String tracking) {
        return questionId().toString().equals(tracking) || questionId(2).toString().equals(tracking)
                || pendNumber().equals(tracking);
    }

    private String number() {
        return String.format("%010d", Math.floorMod(uuid("number").getMostSignificantBits(), 10_000_000_000L));
    }

    private UUID uuid(String part) {
        return UUID.nameUUIDFromBytes((payer + "|" + filing.bundle() + "|" + part).getBytes(StandardCharsets.UTF_8));
    }
}
