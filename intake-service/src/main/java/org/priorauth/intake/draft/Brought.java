package org.priorauth.intake.draft;

import java.util.List;

/** What one message of an EHR brought: orders, and what was left out of them. */
public record Brought(List<Draft> drafts, List<Ignored> ignored) {

    /**
     * @param path of what was left out, as a FHIRPath on the Bundle
     * @param code stable, e.g. {@code not-authorised}
     * @param reason in a sentence, without PHI
     */
    public record Ignored(String path, String code, String reason) {}
}
