package org.priorauth.inbox.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/**
 * A place on disk for what is under way, readable by this service alone and named by chance. What is here is stored
 * elsewhere: it may be lost at any time.
 */
@ApplicationScoped
public class Spool {

    private final Path root;
    /** What says that this place is in use. */
    private final List<FileChannel> held = new ArrayList<>();
    private final Ids ids;
    private final Documents documents;

    @Inject
    Spool(Ids ids, Documents documents, Clock clock) throws IOException {
        this(Files.createTempDirectory(LeftBehind.PREFIX), ids, documents);
        held.add(LeftBehind.hold(root));
        LeftBehind.sweep(root, clock.instant());
    }

    /** For what is done without the database. */
    public Spool(Path root, Ids ids, Documents documents) {
        this.root = root;
        this.ids = ids;
        this.documents = documents;
    }

    /** An empty file. */
    public Path file() {
        try {
            return Files.createFile(root.resolve(ids.next().toString()));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** An empty folder. */
    public Path folder() {
        try {
            return Files.createDirectory(root.resolve(ids.next().toString()));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** A stored paper's bytes, a piece at a time. */
    public Uni<Path> copy(DocumentRow paper) {
        Path file = file();
        return documents.bytes(paper).invoke(bytes -> append(file, bytes)).onItem().ignoreAsUni().replaceWith(file);
    }

    private static void append(Path file, byte[] bytes) {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            out.write(bytes);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** A file or a folder with what is in it. */
    public void drop(Path path) {
        LeftBehind.drop(path);
    }

    @PreDestroy
    void close() throws IOException {
        for (FileChannel channel : held) {
            channel.close();
        }
        drop(root);
    }
}
