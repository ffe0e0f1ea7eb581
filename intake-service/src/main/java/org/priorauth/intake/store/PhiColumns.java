package org.priorauth.intake.store;

import java.util.List;

/** Every column of this service's database that holds protected health information, {@code table.column}. */
public final class PhiColumns {

    public static final List<String> ALL = List.of("request.document", "document.content", "outbox.payload",
            "dead_letter.value");

    private PhiColumns() {}
}
