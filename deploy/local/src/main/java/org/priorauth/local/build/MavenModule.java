package org.priorauth.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;

/**
 * One folder of the build.
 *
 * @param needs artifact ids of ours that go into it; what only its tests use is left out
 */
record MavenModule(Path folder, String artifactId, Set<String> needs) {

    private static final Set<String> GENERATED = Set.of("node_modules", "dist", "target", ".quinoa");

    /** The newest of its sources and its POM. A deleted file shows in its folder's time. */
    FileTime changed() {
        Newest newest = new Newest(lastModified(folder.resolve("pom.xml")));
        Path sources = folder.resolve("src/main");
        if (Files.exists(sources)) {
            walk(sources, newest);
        }
        return newest.time;
    }

    static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException missing) {
            return FileTime.fromMillis(0);
        }
    }

    private static void walk(Path sources, Newest newest) {
        try {
            Files.walkFileTree(sources, newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Newest extends SimpleFileVisitor<Path> {

        private FileTime time;

        private Newest(FileTime first) {
            time = first;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (GENERATED.contains(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            // a build that writes into this folder changes its time too
            return GENERATED.stream().map(folder::resolve).anyMatch(Files::exists)
                    ? FileVisitResult.CONTINUE
                    : seen(attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) { return seen(attributes); }

        private FileVisitResult seen(BasicFileAttributes attributes) {
            time = attributes.lastModifiedTime().compareTo(time) > 0 ? attributes.lastModifiedTime() : time;
            return FileVisitResult.CONTINUE;
        }
    }
}
