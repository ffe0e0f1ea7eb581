package org.priorauth.inbox.fax;

import java.nio.file.Path;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

/** Whoever transmits faxes. */
interface FaxService {

    /**
     * @param id ours: a service that keeps ids takes the same fax once
     * @param mediaType PDF or TIFF
     */
    record Fax(UUID id, String number, Path file, String mediaType) {}

    Uni<Handing> hand(Fax fax);

    /** What became of it, where nothing was heard. */
    Uni<FaxState> ask(String reference);

    /** Whether handing it over twice does no harm. */
    boolean knowsRepetitions();
}
