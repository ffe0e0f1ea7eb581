package org.priorauth.submission.pas;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Way;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfile.Identifier;
import org.priorauth.submission.payer.PayerProfile.LineOfBusiness;

import ca.uhn.fhir.context.FhirContext;

/** Requests as the tests write them. */
public final class Requests {

    static final FhirContext FHIR = FhirContext.forR4();
    public static final UUID AUTHORIZATION = UUID.fromString("019caedc-2d18-7bb4-abe1-1cc855f64fb6");
    public static final UUID INTENT = UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a");
    static final Instant AT = Instant.parse("2026-03-02T17:03:12Z");

    private Requests() {}

    public static PasRequests writer() {
        return new PasRequests(FHIR);
    }

    public static PayerProfile payer() {
        return new PayerProfile("aetna", "Aetna", LineOfBusiness.COMMERCIAL, URI.create("https://payer.example/fhir"),
                List.of(new Identifier("urn:oid:2.16.840.1.113883.6.300", "60054")), null, List.of(Way.PAS), true,
                Optional.empty());
    }

    public static Intent intent(UUID id, List<Integer> lines) {
        return new Intent(id, Intent.Kind.REQUEST, 1, lines, Optional.empty(), AT);
    }

    public static Request of(Order order, Attached... documents) {
        List<Integer> lines = order.lines().stream().map(ServiceLine::number).toList();
        return new Request(AUTHORIZATION, intent(INTENT, lines), order, payer(), List.of(documents), "11");
    }

    static Request withPapersOf(Order order) {
        List<Attached> papers = new ArrayList<>(List.of(letter()));
        order.documents().forEach(ref -> papers.add(new Attached(ref, false, bytes("a paper"))));
        return of(order, papers.toArray(Attached[]::new));
    }

    public static Attached letter() {
        return new Attached(new DocumentRef(UUID.fromString("019caf80-f898-7bf5-aae4-2e5fc87520b7"), "lmn",
                "Letter of Medical Necessity",
                new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null),
                "application/pdf", 7, "00"), true, bytes("%PDF-1."));
    }

    public static Attached evaluation() {
        return new Attached(new DocumentRef(UUID.fromString("019cbedf-c530-7914-92d5-553884102eb4"), "intake",
                "Evaluation", new Code("http://loinc.org", "34845-8", null), "application/pdf", 7, "00"), false,
                bytes("%PDF-2."));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
