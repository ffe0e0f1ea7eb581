package org.priorauth.intake;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Every setting of this service. */
@ConfigMapping(prefix = "priorauth.intake")
public interface IntakeSettings {

    Rules rules();

    /** Where the rules come from. */
    interface Rules {

        /** A folder whose rule files take the place of, or are added to, those that are built in. */
        Optional<Path> directory();

        /** How often the folder is looked at for changed files; {@code off} for never. */
        @WithDefault("10s")
        String checkEvery();
    }

    /** Larger bodies are read on a worker thread, in bytes. */
    @WithDefault("16384")
    int readAsideFrom();
}
