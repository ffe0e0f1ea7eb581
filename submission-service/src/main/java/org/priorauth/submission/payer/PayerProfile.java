package org.priorauth.submission.payer;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.domain.Way;
import org.priorauth.submission.domain.clock.Term;

/**
 * One payer, as its file says.
 *
 * @param endpoint FHIR base; operations are asked at {@code <endpoint>/Claim/$submit}
 * @param identifiers of the insurer's Organization: an NAIC code, or the payer id of a clearinghouse
 * @param memberIdSystem the namespace of the payer's member ids
 * @param channels the ways it takes a request, best first
 * @param autoConfirm whether a complete request goes without a person's look (PAS 2.2.1 asks that there may be one)
 * @param clock the time it has, where the law's default for its line of business does not hold
 * @param access how to get in
 * @param answers how papers reach it that it asks for
 */
public record PayerProfile(String id, String name, LineOfBusiness lineOfBusiness, URI endpoint,
        List<Identifier> identifiers, String memberIdSystem, List<Way> channels, boolean autoConfirm,
        Optional<Clock> clock, Access access, Answers answers) {

    /** How papers reach it that it asks for. */
    public enum Answers {
        /** By CDex where its Task names an address of its own, else by an update of the request. */
        AS_ASKED,
        /** By CDex {@code $submit-attachment}, at its endpoint where it names no address. */
        CDEX,
        /** By an update, whatever it names. */
        UPDATE;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** Where a payer without PAS is asked: a name that leads nowhere (RFC 2606). */
    public static final URI NOWHERE = URI.create("https://no-endpoint.invalid");

    /** Which law's clock runs. */
    public enum LineOfBusiness {
        MEDICARE_ADVANTAGE, MEDICAID, COMMERCIAL;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** A business identifier. */
    public record Identifier(String system, String value) {}

    /** How long the payer may take, by urgency. */
    public record Clock(Term standard, Term expedited) {

        public Term of(Urgency urgency) {
            return urgency == Urgency.EXPEDITED ? expedited : standard;
        }
    }

    /** A payer that lets everybody in. */
    public PayerProfile(String id, String name, LineOfBusiness lineOfBusiness, URI endpoint,
            List<Identifier> identifiers, String memberIdSystem, List<Way> channels, boolean autoConfirm,
            Optional<Clock> clock) {
        this(id, name, lineOfBusiness, endpoint, identifiers, memberIdSystem, channels, autoConfirm, clock,
                Access.OPEN, Answers.AS_ASKED);
    }

    /** The way a request goes; a person may have it go another where that fails. */
    public Way way() {
        return channels.get(0);
    }

    public PayerProfile {
        identifiers = List.copyOf(identifiers);
        channels = List.copyOf(channels);
        memberIdSystem = memberIdSystem == null ? "https://priorauth.org/identifiers/member/" + id : memberIdSystem;
    }
}
