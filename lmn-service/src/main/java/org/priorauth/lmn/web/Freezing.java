package org.priorauth.lmn.web;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Sha256;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.Overruled;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.pdf.Glyphs;
import org.priorauth.lmn.pdf.Press;
import org.priorauth.lmn.pdf.Sheet;
import org.priorauth.lmn.pdf.Sheets;

import io.smallrye.mutiny.Uni;

/** Puts the signature under the text and prints it, before any transaction. */
@ApplicationScoped
class Freezing {

    private static final Code TYPE = new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null);

    /** Printed, or not to be printed right. */
    sealed interface Print {

        record Done(Frozen frozen) implements Print {}

        record Impossible(Problem why) implements Print {}
    }

    private final Sheets sheets;
    private final Glyphs glyphs;
    private final Press press;
    private final Ids ids;

    Freezing(Sheets sheets, Glyphs glyphs, Press press, Ids ids) {
        this.sheets = sheets;
        this.glyphs = glyphs;
        this.press = press;
        this.ids = ids;
    }

    Uni<Print> freeze(SignCheck.Verdict.Yes yes, Signer signer, SignRequest request, Cause cause) {
        Signature signature = new Signature(signer.name(), signer.credentials(), signer.npi(), signer.licence(),
                cause.at(), Sha256.of(yes.content()));
        Sheet sheet = sheets.signed(cause.tenant(), yes.file().known(), yes.file().draft(), signature);
        Set<String> unprintable = glyphs.unprintable(sheet);
        return unprintable.isEmpty()
                ? press.print(sheet).map(pdf -> new Print.Done(
                        new Frozen(letter(yes, signature, request, pdf), yes.content(), pdf)))
                : Uni.createFrom().item(new Print.Impossible(SignProblems.unprintable(unprintable)));
    }

    private SignedLetter letter(SignCheck.Verdict.Yes yes, Signature signature, SignRequest request, byte[] pdf) {
        Draft draft = yes.file().draft();
        List<LintFinding> findings = yes.findings().stream().map(Finding::announced).toList();
        DocumentRef document = new DocumentRef(ids.next(), "lmn", draft.title(), TYPE, "application/pdf", pdf.length,
                Sha256.of(pdf));
        return new SignedLetter(draft.letterId(), draft.version(), draft.template(), draft.title(), draft.sections(),
                draft.orderRevision(), signature, document, findings, overruled(yes.findings(), request),
                draft.kind(), draft.ownership(), draft.foregoing());
    }

    private static Overruled overruled(List<Finding> findings, SignRequest request) {
        List<String> rules = findings.stream().filter(Finding::blocks).map(Finding::rule).distinct().toList();
        return rules.isEmpty() ? null : new Overruled(request.reason(), rules);
    }
}
