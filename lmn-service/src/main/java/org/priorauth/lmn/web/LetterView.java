package org.priorauth.lmn.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.domain.Ended;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Foregoing;
import org.priorauth.lmn.domain.InReview;
import org.priorauth.lmn.domain.Letter.Overruled;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Open;
import org.priorauth.lmn.domain.Ownership;
import org.priorauth.lmn.domain.Returned;
import org.priorauth.lmn.domain.Review;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.file.Versions;

/**
 * One letter as the API shows it. PHI.
 *
 * @param kind initial, renewal, extension, appeal or addendum
 * @param orderRevision the revision of the order that the text was made from
 * @param currentOrderRevision the newest one; higher where the letter is outdated
 * @param missing what no fact is known for and nobody has written
 * @param findings the lint's, the worst first; empty once signed
 * @param versions every saved text, the oldest first
 * @param signature once signed
 * @param pdf the signed document
 * @param overruled findings the signer signed against, and why
 * @param ended how a letter that is over ended
 * @param ownership whose it is, and every hand-over
 * @param review to whom it was submitted; present in review
 * @param returned what the clinician wants changed; present once returned
 * @param foregoing the signed letter that it adds to, renews or follows; absent where it stands for itself
 */
@Schema(examples = Examples.LETTER)
public record LetterView(UUID authorizationId, UUID letterId, String kind, String status, int version,
        int orderRevision,
        int currentOrderRevision, String title, List<SectionView> sections, List<MissingFact> missing,
        List<Finding> findings, List<Versions.Saved> versions, Signature signature, DocumentRef pdf,
        Overruled overruled, EndView ended, Ownership ownership, Review review, Review.Returning returned,
        ForegoingView foregoing) {

    /** @param reason in the words of who took it back */
    public record EndView(String how, String reason, Actor by, Instant at) {

        static EndView from(Ended ended) {
            return new EndView(ended.how().toString(), ended.reason(), ended.by(), ended.at());
        }
    }

    /** @param signed the day in the clinic's time zone */
    public record ForegoingView(UUID letterId, String title, String signer, LocalDate signed) {

        static ForegoingView from(Foregoing letter) {
            return letter == null
                    ? null
                    : new ForegoingView(letter.letterId(), letter.title(), letter.signer(), letter.signed());
        }
    }

    static LetterView from(UUID authorization, Filed filed, List<SectionView> sections, List<Finding> findings,
            List<Versions.Saved> versions) {
        SignedLetter signed = filed.letter() instanceof SignedLetter it ? it : null;
        return new LetterView(authorization, filed.letter().letterId(), filed.letter().kind().toString(),
                filed.status(), filed.letter().version(),
                filed.letter().orderRevision(), filed.file().known().orderRevision(), filed.letter().title(), sections,
                missing(filed), findings, versions, signed == null ? null : signed.signature(),
                signed == null ? null : signed.pdf(), signed == null ? null : signed.overruled(),
                filed.ended().map(EndView::from).orElse(null), filed.letter().ownership(),
                open(filed) instanceof InReview file ? file.review() : null,
                open(filed) instanceof Returned file ? file.returning() : null,
                ForegoingView.from(filed.letter().foregoing()));
    }

    private static List<MissingFact> missing(Filed filed) {
        return open(filed) instanceof Open file ? file.missing() : List.of();
    }

    /** The file of the letter at hand. */
    private static LetterFile open(Filed filed) {
        return filed.ended().isEmpty() ? filed.file() : null;
    }
}
