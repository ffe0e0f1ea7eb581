package org.priorauth.benefits.payer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.runtime.util.ClassPathUtils;

/** A payer profile as it lies in a folder. */
record ProfileFile(String name, String text) {

    private static final String BUILT_IN = "payers";

    static List<ProfileFile> builtIn() {
        List<ProfileFile> found = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(BUILT_IN, folder -> found.addAll(in(folder)));
            return found;
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    static List<ProfileFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidProfiles(List.of(folder + ": is not a folder; set priorauth.benefits.payers-directory"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString())).map(ProfileFile::read)
                    .toList();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static ProfileFile read(Path file) {
        try {
            return new ProfileFile(file.getFileName().toString(), Files.readString(file));
        } catch (IOException thrown) {
            throw new InvalidProfiles(List.of(file.getFileName() + ": cannot be read as UTF-8 text"));
        }
    }
}
