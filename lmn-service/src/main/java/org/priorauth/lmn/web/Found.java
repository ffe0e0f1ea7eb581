package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.UUID;

import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.LetterFile;

/** One letter that somebody asked for, in the file it stands in. */
record Found(String tenant, UUID authorization, LetterFile file, Filed filed) {

    static Optional<Found> in(Optional<LetterFile> file, String tenant, UUID authorization, UUID letterId) {
        return file.flatMap(known -> Filed.find(known, letterId)
                .map(filed -> new Found(tenant, authorization, known, filed)));
    }

    UUID letterId() {
        return filed.letter().letterId();
    }
}
