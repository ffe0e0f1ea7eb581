package org.priorauth.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.intake.document.DocumentText;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.NoteHeadings;
import org.priorauth.intake.plain.PlainOrder.SuppliedFact;
import org.priorauth.intake.reading.Complaints;

/** Makes facts of what a sender says of the case. */
@Singleton
class SuppliedFacts {

    private static final String CLINICAL = "clinical.";
    /** In characters; what is longer is a document. */
    private static final int LONGEST_TEXT = 8000;

    private final Ids ids;

    SuppliedFacts(Ids ids) { this.ids = ids; }

    /** Of an order that comes in, with what its text documents say. */
    List<ClinicalFact> all(List<SuppliedFact> supplied, List<Enclosure> enclosures, Complaints complaints) {
        return Stream.concat(
                said(supplied, Optional.empty(), complaints).stream(),
                enclosures.stream().flatMap(paper -> DocumentText.facts(paper, ids).stream())).toList();
    }

    /**
     * @param by what is told as the facts' source; else their place in the order
     */
    List<ClinicalFact> said(List<SuppliedFact> supplied, Optional<String> by, Complaints complaints) {
        List<ClinicalFact> facts = new ArrayList<>();
        for (int i = 0; i < supplied.size(); i++) {
            String pointer = "/facts/" + i;
            facts.addAll(said(supplied.get(i), pointer, by.orElse("order:" + pointer), complaints));
        }
        return facts;
    }

    private List<ClinicalFact> said(SuppliedFact fact, String pointer, String source, Complaints complaints) {
        String text = fact.text() == null ? "" : fact.text().strip();
        if (text.isEmpty() && fact.id() == null) {
            complaints.add(pointer + "/text", "missing-member", "is missing");
        } else if (text.length() > LONGEST_TEXT) {
            complaints.add(pointer + "/text", "too-long", "has more than 8000 characters: send it as a document");
        }
        String named = fact.kind() != null ? fact.kind() : fact.code();
        return named == null && !text.isEmpty()
                ? parts(fact, text, source)
                : List.of(new ClinicalFact(id(fact), kind(fact, named, pointer, complaints), text, source));
    }

    private List<ClinicalFact> parts(SuppliedFact fact, String text, String source) {
        List<NoteHeadings.Part> parts = NoteHeadings.split(text, Kind.OTHER);
        List<ClinicalFact> facts = new ArrayList<>();
        for (NoteHeadings.Part part : parts) {
            facts.add(new ClinicalFact(facts.isEmpty() ? id(fact) : ids.next(), part.kind(), part.text(), source));
        }
        return facts;
    }

    private java.util.UUID id(SuppliedFact fact) {
        return fact.id() == null ? ids.next() : fact.id();
    }

    private static Kind kind(SuppliedFact fact, String named, String pointer, Complaints complaints) {
        if (named == null) {
            return Kind.OTHER;
        }
        String plain = named.startsWith(CLINICAL) ? named.substring(CLINICAL.length()) : named;
        Optional<Kind> kind = Stream.of(Kind.values()).filter(one -> one.toString().equals(plain)).findFirst();
        if (kind.isEmpty()) {
            complaints.add(pointer + (fact.kind() != null ? "/kind" : "/code"), "unknown-kind",
                    "is none of " + List.of(Kind.values()));
        }
        return kind.orElse(Kind.OTHER);
    }
}
