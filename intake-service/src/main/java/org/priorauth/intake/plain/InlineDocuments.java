package org.priorauth.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.chassis.time.Ids;
import org.priorauth.intake.document.Acceptable;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.DocumentFormat;
import org.priorauth.intake.plain.PlainOrder.InlineDocument;
import org.priorauth.intake.reading.Complaints;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.reading.StrictJson;

/** Papers whose bytes stand in the JSON. */
@Singleton
public class InlineDocuments {

    private final StrictOrders strict;
    private final Ids ids;

    InlineDocuments(StrictOrders strict, Ids ids) {
        this.strict = strict;
        this.ids = ids;
    }

    /** A body that is one document. */
    public Reading<Enclosure> read(byte[] body) {
        return StrictJson.object(body).then(tree -> strict.as(InlineDocument.class, tree)).then(document -> {
            Complaints complaints = new Complaints();
            Optional<Enclosure> enclosure = enclosure(document, "", complaints);
            return enclosure.<Reading<Enclosure>>map(Reading.Readable::new)
                    .orElseGet(() -> new Reading.Unreadable<>(complaints.problem("Not a document as it is")));
        });
    }

    List<Enclosure> enclosures(List<InlineDocument> documents, Complaints complaints) {
        List<Enclosure> enclosures = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            enclosure(documents.get(i), "/documents/" + i, complaints).ifPresent(enclosures::add);
        }
        return enclosures;
    }

    private Optional<Enclosure> enclosure(InlineDocument document, String pointer, Complaints complaints) {
        Optional<DocumentFormat> format = DocumentFormat.called(document.contentType());
        if (format.isEmpty()) {
            complaints.add(pointer + "/contentType", "document-type", "is not taken; send " + Acceptable.FORMATS);
            return Optional.empty();
        }
        byte[] content = document.data() == null ? new byte[0] : document.data();
        Optional<Acceptable.Fault> fault = Acceptable.fault(format.get(), content);
        fault.ifPresent(is -> complaints.add(pointer + "/data", is.code(), is.sentence()));
        return fault.isPresent()
                ? Optional.empty()
                : Optional.of(Enclosure.of(ids.next(), Optional.ofNullable(document.title()).orElse("Document"),
                        document.type(), format.get().mediaType(), content));
    }
}
