package org.priorauth.submission.domain;

import java.util.Optional;

/**
 * The clinic took it back. Nothing more happens here.
 *
 * @param intent what the payer may have: somebody has to tell it
 */
public record Cancelled(Facts facts, Optional<Intent> intent, Optional<Case> file) implements Submission {

    @Override
    public Optional<Intent> latest() {
        return intent;
    }

    @Override
    public Optional<Case> told() {
        return file;
    }

    @Override
    public Cancelled learning(Facts newer) {
        return new Cancelled(newer, intent, file);
    }
}
