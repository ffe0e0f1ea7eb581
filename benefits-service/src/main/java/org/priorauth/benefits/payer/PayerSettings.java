package org.priorauth.benefits.payer;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the payers' profiles lie, and how strict the house is about their addresses. */
@ConfigMapping(prefix = "priorauth.benefits")
public interface PayerSettings {

    /** A folder of payer profiles that takes the place of the built-in ones, which all lead to the sandbox. */
    Optional<Path> payersFolder();

    /** What {@link #payersFolder()} was once called; its value is read from there. */
    Optional<Path> payersDirectory();

    /** Whether a payer may live on this machine and be called by plain HTTP, as the sandbox does. No in production. */
    @WithDefault("true")
    boolean allowLoopbackHttp();
}
