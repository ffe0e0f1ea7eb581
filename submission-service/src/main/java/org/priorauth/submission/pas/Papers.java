package org.priorauth.submission.pas;

import java.util.Optional;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.contracts.Code;

/** Documents inline: a DocumentReference with its bytes, and the supportingInfo that says what it is. */
final class Papers {

    private static final String LOINC = "http://loinc.org";
    private static final String US_CORE_CATEGORIES = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category";
    /** X12 756: with the request itself, electronically. */
    private static final String INLINE = "EL";

    private Papers() {}

    /** profile-documentreference: the data inline, no URL. */
    static DocumentReference document(Attached document, Reference patient) {
        DocumentReference paper = Pas.profiled(new DocumentReference(), "profile-documentreference");
        paper.setId(document.resourceId().toString());
        paper.setStatus(DocumentReferenceStatus.CURRENT).setType(type(document)).setSubject(patient);
        paper.addCategory(Pas.concept(US_CORE_CATEGORIES, "clinical-note"));
        paper.addContent().setAttachment(new Attachment().setContentType(document.ref().contentType())
                .setData(document.bytes()));
        return paper;
    }

    /** supportingInfo of category additionalInformation; the control number finds the paper again (278 PWK06). */
    static SupportingInformationComponent information(int sequence, Attached document) {
        SupportingInformationComponent information = new SupportingInformationComponent().setSequence(sequence)
                .setCategory(Pas.temporary("additionalInformation"))
                .setValue(Known.reference(document.resourceId()));
        information.addExtension(documentInformation(document));
        return information;
    }

    /** supportingInfo of category freeFormMessage. */
    static SupportingInformationComponent message(int sequence, String words) {
        return new SupportingInformationComponent().setSequence(sequence)
                .setCategory(Pas.temporary("freeFormMessage")).setValue(new StringType(words));
    }

    private static Extension documentInformation(Attached document) {
        Extension information = new Extension(Pas.BASE + "extension-documentInformation");
        information.addExtension("reportTypeCode", Pas.x12("755", CodeTables.reportType(document)));
        information.addExtension("transmissionMethod", Pas.x12("756", INLINE));
        information.addExtension("controlNumber", new StringType(document.ref().id().toString()));
        Optional.ofNullable(document.ref().title())
                .ifPresent(title -> information.addExtension("description", new StringType(title)));
        return information;
    }

    /** LOINC where the sender gave it; else unknown, in words: there is no LOINC code for such a letter. */
    private static CodeableConcept type(Attached document) {
        Code type = document.ref().type();
        if (type != null && LOINC.equals(type.system())) {
            return new CodeableConcept(new Coding(LOINC, type.code(), type.display()));
        }
        return new CodeableConcept(new Coding("http://terminology.hl7.org/CodeSystem/v3-NullFlavor", "UNK", null))
                .setText(document.ref().title());
    }
}
