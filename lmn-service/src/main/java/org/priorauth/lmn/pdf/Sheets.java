package org.priorauth.lmn.pdf;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.domain.Foregoing;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Statement;
import org.priorauth.lmn.pdf.Sheet.Passage;
import org.priorauth.lmn.pdf.Sheet.SignatureBlock;

/** Lays a letter out for printing. */
@ApplicationScoped
public class Sheets {

    public static final String ATTESTATION = "I attest that I take part in this patient's care, that I have read this "
            + "letter, and that it is accurate and complete to the best of my knowledge.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm:ss a zzz", Locale.US);

    private final Letterheads letterheads;

    Sheets(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    public Sheet draft(String tenant, Known known, Letter letter, Instant at) {
        return sheet(letterheads.of(tenant, known), known, letter, at, null);
    }

    public Sheet signed(String tenant, Known known, Letter letter, Signature signature) {
        Letterhead head = letterheads.of(tenant, known);
        return sheet(head, known, letter, signature.at(), block(signature, head.zone()));
    }

    private static Sheet sheet(Letterhead head, Known known, Letter letter, Instant at, SignatureBlock signature) {
        List<Passage> passages = letter.sections().stream()
                .map(section -> new Passage(section.heading(),
                        section.statements().stream().map(Statement::text).toList()))
                .filter(passage -> !passage.lines().isEmpty()).toList();
        return new Sheet(at, letter.letterId().getLeastSignificantBits() + letter.version(), head, letter.title(),
                DAY.format(at.atZone(head.zone())), payer(known), foregoing(letter), passages, signature);
    }

    private static String foregoing(Letter letter) {
        Foregoing before = letter.foregoing();
        if (before == null) {
            return null;
        }
        String verb = switch (letter.kind()) {
            case ADDENDUM -> "Adds to";
            case RENEWAL -> "Renews";
            case INITIAL, EXTENSION, APPEAL -> "Follows";
        };
        return verb + " the " + before.title() + " of " + DAY.format(before.signed()) + ", signed by "
                + before.signer() + ".";
    }

    private static SignatureBlock block(Signature signature, ZoneId zone) {
        return new SignatureBlock(ATTESTATION, signature.name(), signature.credentials(), signature.npi(),
                signature.licence(), TIME.format(signature.at().atZone(zone)), signature.sha256());
    }

    private static String payer(Known known) {
        return Optional.ofNullable(known.order()).map(Order::payer).map(payer -> payer.name()).orElse("");
    }
}
