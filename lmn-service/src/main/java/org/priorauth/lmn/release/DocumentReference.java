package org.priorauth.lmn.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;

/**
 * A signed letter as FHIR R4 DocumentReference, the PDF inline. Member names are FHIR's.
 *
 * @param status superseded where another letter took its place, or it was taken back
 */
public record DocumentReference(String resourceType, String id, Identifier masterIdentifier, String status,
        String docStatus, Concept type, Reference subject, Instant date, List<Reference> author, Reference custodian,
        String description, List<Content> content) {

    static final String NPI = "http://hl7.org/fhir/sid/us-npi";

    public record Identifier(String system, String value) {}

    public record Concept(List<Coding> coding, String text) {}

    public record Coding(String system, String code) {}

    /** By identifier and name: the resources themselves are the EHR's. */
    public record Reference(String type, Identifier identifier, String display) {}

    public record Content(Attachment attachment) {}

    /** @param hash SHA-1, as FHIR R4 wants it; the SHA-256 is in the disclosure log */
    public record Attachment(String contentType, byte[] data, int size, byte[] hash, String title, Instant creation) {}

    static DocumentReference of(Filed filed, SignedLetter letter, byte[] pdf) {
        Order order = filed.file().known().order();
        UUID document = letter.pdf().id();
        return new DocumentReference("DocumentReference", document.toString(),
                new Identifier("urn:ietf:rfc:3986", "urn:uuid:" + document),
                filed.ended().isEmpty() ? "current" : "superseded", "final",
                new Concept(List.of(new Coding(letter.pdf().type().system(), letter.pdf().type().code())),
                        letter.title()),
                new Reference("Patient", null, name(order.patient())), letter.signature().at(),
                List.of(new Reference("Practitioner", npi(letter.signature().npi()), letter.signature().name())),
                order.clinic() == null
                        ? null
                        : new Reference("Organization", npi(order.clinic().npi()), order.clinic().name()),
                letter.title(), List.of(new Content(attachment(letter, pdf))));
    }

    private static Attachment attachment(SignedLetter letter, byte[] pdf) {
        return new Attachment("application/pdf", pdf, pdf.length, sha1(pdf), letter.title(), letter.signature().at());
    }

    private static Identifier npi(String value) {
        return value == null ? null : new Identifier(NPI, value);
    }

    private static String name(Patient patient) {
        return Stream.concat(patient.given() == null ? Stream.of() : patient.given().stream(),
                Stream.ofNullable(patient.family())).collect(Collectors.joining(" "));
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) { // every Java platform has it
            throw new IllegalStateException(impossible);
        }
    }
}
