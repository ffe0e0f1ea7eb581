package org.priorauth.local.cli;

import java.nio.file.Path;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.Addresses;
import org.priorauth.local.LocalSettings;

import picocli.CommandLine.Option;

/** Which installation on this machine a command is about. */
final class Place {

    @Option(names = "--run", paramLabel = "<directory>", description = "Where data, logs and pid files are: .run")
    private Path run;

    /** Those of a start with no options. */
    LocalSettings settings() {
        LocalSettings standard = LocalSettings.standard(LocalSettings.checkout());
        return run == null ? standard : standard.in(run);
    }

    /** What the last start wrote down. */
    Addresses running() {
        LocalSettings settings = settings();
        return Addresses.read(settings.run()).orElseThrow(
                () -> new InfrastructureException(
                        "Nothing was started from " + settings.run() + ": run ./start first."));
    }
}
