package org.priorauth.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Code;
import org.priorauth.intake.document.Acceptable;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.DocumentFormat;
import org.priorauth.intake.plain.InlineDocuments;
import org.priorauth.intake.reading.Reading;

import io.smallrye.mutiny.Uni;

/** Makes an enclosure of what was uploaded, in whichever of the three ways. */
@Singleton
public class Uploads {

    private static final String LOINC = "http://loinc.org";
    private static final String NEUTRAL_TITLE = "Document";
    private static final int LONGEST_TITLE = 200;

    private final InlineDocuments inline;
    private final Aside aside;
    private final Ids ids;

    Uploads(InlineDocuments inline, Aside aside, Ids ids) {
        this.inline = inline;
        this.aside = aside;
        this.ids = ids;
    }

    Uni<Reading<Enclosure>> inline(byte[] body) {
        return aside.read(body.length, () -> inline.read(body));
    }

    Uni<Reading<Enclosure>> raw(String mediaType, String type, byte[] content) {
        return aside.read(content.length, () -> enclosure(mediaType, null, type, content, "body"));
    }

    Uni<Reading<Enclosure>> form(Optional<FileUpload> file, String title, String type) {
        return file.isEmpty()
                ? Uni.createFrom().item(refusal("file", "missing-part", "is missing"))
                : aside.read(Integer.MAX_VALUE, () -> enclosure(file.get().contentType(), title, type,
                        bytes(file.get()), "file"));
    }

    private Reading<Enclosure> enclosure(String mediaType, String title, String type, byte[] content, String part) {
        Optional<DocumentFormat> format = DocumentFormat.called(mediaType);
        if (format.isEmpty()) {
            return refusal(part, "document-type", "is not taken; send " + Acceptable.FORMATS);
        }
        if (title != null && title.length() > LONGEST_TITLE) {
            return refusal("title", "too-long", "has more than " + LONGEST_TITLE + " characters");
        }
        Code code = type == null || type.isBlank() ? null : new Code(LOINC, type.strip(), null);
        return Acceptable.fault(format.get(), content)
                .<Reading<Enclosure>>map(fault -> refusal(part, fault.code(), fault.sentence()))
                .orElseGet(() -> new Reading.Readable<>(Enclosure.of(ids.next(),
                        title == null || title.isBlank() ? NEUTRAL_TITLE : title.strip(), code,
                        format.get().mediaType(), content)));
    }

    private static Reading<Enclosure> refusal(String part, String code, String message) {
        return new Reading.Unreadable<>(Problem.of(422, code, "Not a document as it is",
                "Correct what is named below and send it again.").naming(part, code, message));
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
