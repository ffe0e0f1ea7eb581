package org.priorauth.chassis.payer;

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
public record ProfileFile(String name, String text) {

    private static final String SHIPPED = "payers";
    private static final String ENDING = ".yaml";

    /** All that the service brings along. */
    public static List<ProfileFile> shipped() {
        List<ProfileFile> found = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(SHIPPED, folder -> found.addAll(in(folder)));
            return found;
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** Those of these payers that the service brings along. */
    public static List<ProfileFile> shipped(List<String> ids) {
        List<ProfileFile> all = shipped();
        return ids.stream().map(id -> all.stream().filter(file -> file.name.equals(id + ENDING)).findFirst()
                .orElseThrow(() -> new InvalidProfiles(List.of(id + ENDING + ": is not shipped with the service"))))
                .toList();
    }

    /** All of an operator's folder. */
    public static List<ProfileFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidProfiles(List.of(folder + ": is not a folder"));
        }
        List<ProfileFile> found = read(folder);
        if (found.isEmpty()) {
            throw new InvalidProfiles(List.of(folder + ": there is no file that ends in " + ENDING));
        }
        return found;
    }

    private static List<ProfileFile> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString())).map(ProfileFile::of)
                    .toList();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static ProfileFile of(Path file) {
        try {
            return new ProfileFile(file.getFileName().toString(), Files.readString(file));
        } catch (IOException thrown) {
            throw new InvalidProfiles(List.of(file.getFileName() + ": cannot be read as UTF-8 text"));
        }
    }
}
