package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Code;
import org.priorauth.intake.document.Acceptable;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.DocumentFormat;
import org.priorauth.intake.draft.Brought.Ignored;
import org.priorauth.intake.reading.Complaints;

/**
 * DocumentReference.content → the order's documents. The bytes must be in the Bundle; an address is never fetched, since
 * whoever may name an address could make this service ask it.
 */
final class Papers {

    private static final String LOINC = "http://loinc.org";

    private final BundleEntries entries;
    private final References references;
    private final Ids ids;
    private final Complaints complaints;
    private final List<Ignored> ignored = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Papers(BundleEntries entries, References references, Ids ids, Complaints complaints) {
        this.entries = entries;
        this.references = references;
        this.ids = ids;
        this.complaints = complaints;
    }

    /** What no authorization of the Bundle took. */
    List<Ignored> ignored() {
        return ignored.stream().filter(one -> !taken.contains(one.path())).toList();
    }

    List<Enclosure> of(List<Service> services, Links links) {
        return entries.all(DocumentReference.class).stream().filter(found -> belongs(found, services, links))
                .peek(found -> taken.add(found.path()))
                .flatMap(found -> enclosures(found).stream()).toList();
    }

    private boolean belongs(Found<DocumentReference> found, List<Service> services, Links links) {
        if (found.resource().getStatus() != null && found.resource().getStatus() != DocumentReferenceStatus.CURRENT) {
            leaveOut(found.at("status"), "not-current", "The document is not current.");
            return false;
        }
        List<Reference> related = found.resource().getContext().getRelated();
        if (links.isNamed(services, found) || links.names(related, found, services)) {
            if (links.isOfAnother(found.resource().getSubject(), found, services)) {
                complaints.add(found.at("subject"), "another-patient", "is another Patient than the order's");
            }
            return true;
        }
        if (!links.isAlone()) {
            leaveOut(found.path(), "not-linked",
                    "The Bundle asks for several authorizations: ServiceRequest.supportingInfo says whose document it is.");
        }
        return links.isAlone() && links.isOfPatient(found.resource().getSubject(), found, services);
    }

    private List<Enclosure> enclosures(Found<DocumentReference> found) {
        List<Enclosure> enclosures = new ArrayList<>();
        List<DocumentReferenceContentComponent> contents = found.resource().getContent();
        for (int i = 0; i < contents.size(); i++) {
            enclosure(found, contents.get(i).getAttachment(), i).ifPresent(enclosures::add);
        }
        return enclosures;
    }

    private Optional<Enclosure> enclosure(Found<DocumentReference> found, Attachment attachment, int index) {
        String path = found.at("content[" + index + "].attachment");
        Optional<DocumentFormat> format = DocumentFormat.called(attachment.getContentType());
        Optional<byte[]> bytes = entries.binary(found, "/content/" + index + "/attachment/data")
                .or(() -> bytes(attachment, found));
        if (bytes.isEmpty()) {
            leaveOut(path + ".data", "document-elsewhere",
                    "Its bytes are not in the Bundle: send them to this authorization's documents.");
        } else if (format.isEmpty()) {
            leaveOut(path + ".contentType", "document-type", "What is taken is " + Acceptable.FORMATS + ".");
        }
        return format.flatMap(is -> bytes.flatMap(content -> checked(found, attachment, is, content, path)));
    }

    private Optional<Enclosure> checked(Found<DocumentReference> found, Attachment attachment, DocumentFormat format,
            byte[] content, String path) {
        Optional<Acceptable.Fault> fault = Acceptable.fault(format, content);
        fault.ifPresent(is -> complaints.add(path + ".data", is.code(), is.sentence()));
        Code type = FhirCodes.preferred(found.resource().getType(), LOINC).orElse(null);
        return fault.isPresent()
                ? Optional.empty()
                : Optional.of(Enclosure.of(ids.next(), title(found.resource(), attachment), type, format.mediaType(),
                        content));
    }

    private Optional<byte[]> bytes(Attachment attachment, Found<DocumentReference> found) {
        return attachment.hasData()
                ? Optional.of(attachment.getData())
                : references.follow(new Reference(attachment.getUrl()), found, Binary.class)
                        .flatMap(binary -> entries.binary(binary, "/data")
                                .or(() -> Optional.ofNullable(binary.resource().getData())));
    }

    private static String title(DocumentReference document, Attachment attachment) {
        return Optional.ofNullable(attachment.getTitle()).or(() -> Optional.ofNullable(document.getDescription()))
                .or(() -> FhirCodes.words(document.getType())).orElse("Document");
    }

    private void leaveOut(String path, String code, String reason) {
        Ignored one = new Ignored(path, code, reason);
        if (!ignored.contains(one)) {
            ignored.add(one);
        }
    }
}
