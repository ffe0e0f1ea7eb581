package org.priorauth.submission.pas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Sha256;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Answering;

/** The Parameters of CDex 2.1.0 {@code $submit-attachment}, for a prior authorization. */
final class AttachmentRequest {

    private final Request request;
    private final Answering answer;
    private final Parameters parameters = new Parameters();

    private AttachmentRequest(Request request, Answering answer) {
        this.request = request;
        this.answer = answer;
    }

    static Parameters of(Request request, Answering answer, Optional<String> words) {
        return new AttachmentRequest(request, answer).written(words);
    }

    private Parameters written(Optional<String> words) {
        parameters.addParameter("TrackingId", tracking());
        parameters.addParameter("AttachTo", new CodeType("preauthorization"));
        request.payer().identifiers().stream().findFirst()
                .ifPresent(one -> parameters.addParameter("PayerId", Parties.identifier(one.system(), one.value())));
        npi("OrganizationId", request.order().clinic().npi());
        if (request.order().clinician() != null) {
            npi("ProviderId", request.order().clinician().npi());
        }
        parameters.addParameter("MemberId", CoverageOf.memberId(request));
        Dates.period(request.order().requested()).filter(days -> days.hasStart())
                .ifPresent(days -> parameters.addParameter("ServiceDate",
                        Dates.date(request.order().requested().start())));
        answer.given().forEach(this::attachments);
        words.map(this::note).ifPresent(note -> attachment(answer.given().get(0).question(), note));
        parameters.addParameter("Final", new BooleanType(answer.isFinal()));
        return parameters;
    }

    private void npi(String name, String npi) {
        Optional.ofNullable(npi).ifPresent(one -> parameters.addParameter(name, Parties.identifier(Pas.NPI, one)));
    }

    /** {@code system|value}, as the payer's request is named. */
    private Identifier tracking() {
        String name = String.valueOf(answer.tracking());
        int bar = name.lastIndexOf('|');
        return bar < 0
                ? new Identifier().setValue(name)
                : Parties.identifier(name.substring(0, bar), name.substring(bar + 1));
    }

    private void attachments(Answering.Given given) {
        List<Attached> papers = request.documents().stream().filter(one -> given.papers().contains(one.ref().id()))
                .toList();
        papers.forEach(paper -> attachment(given.question(), paper));
    }

    /** The operation takes no free words: they go as a text (CDex 2.1.0, parameter Attachment). */
    private Attached note(String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes((request.intent().id() + "|note").getBytes(StandardCharsets.UTF_8));
        return new Attached(new DocumentRef(id, "submission", "Note", null, "text/plain", text.length,
                Sha256.of(text)), false, text);
    }

    private void attachment(RequestedInformation question, Attached paper) {
        ParametersParameterComponent attachment = parameters.addParameter().setName("Attachment");
        Optional.ofNullable(question.line()).ifPresent(line -> attachment.addPart().setName("LineItem")
                .setValue(new StringType(line.toString())));
        Optional.ofNullable(question.what()).ifPresent(code -> attachment.addPart().setName("Code")
                .setValue(concept(code)));
        attachment.addPart().setName("Content").setResource(
                Papers.document(paper, new Known(request.authorization()).to(Parties.PATIENT)));
    }

    private static CodeableConcept concept(Code code) {
        return new CodeableConcept(new Coding(code.system(), code.code(), code.display()));
    }
}
