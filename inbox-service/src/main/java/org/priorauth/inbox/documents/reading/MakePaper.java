package org.priorauth.inbox.documents.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.PapersOnDisk;
import org.priorauth.inbox.documents.Program;
import org.priorauth.inbox.documents.Spool;
import org.priorauth.inbox.documents.reader.MakePdf;
import org.priorauth.inbox.documents.reader.ReadPages;
import org.priorauth.inbox.messages.Attachment;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Makes a new paper of pages of others: split, joined, turned. The others stay as they are. */
@ApplicationScoped
public class MakePaper {

    /** @param turn in degrees, clockwise: 0, 90, 180 or 270 */
    public record Leaf(UUID document, int page, int turn) {}

    /** What came of it. */
    public sealed interface Made {

        record Paper(Path file) implements Made {}

        /** @param code for a caller */
        record No(String code, String sentence) implements Made {}
    }

    private final ReaderProcess process;
    private final PapersOnDisk papers;
    private final Spool spool;

    MakePaper(ReaderProcess process, PapersOnDisk papers, Spool spool) {
        this.process = process;
        this.papers = papers;
        this.spool = spool;
    }

    /** @param use stores the paper; its file is gone when it has ended */
    public <T> Uni<T> make(String tenant, List<Attachment> from, List<Leaf> leaves, Function<Made, Uni<T>> use) {
        Path folder = spool.folder();
        return papers.with(tenant, from, files -> Uni.createFrom().item(() -> make(folder, from, files, leaves))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .chain(made -> use.apply(made))
                .onTermination().invoke(() -> spool.drop(folder));
    }

    private Made make(Path folder, List<Attachment> from, List<Path> files, List<Leaf> leaves) {
        Path made = folder.resolve("made.pdf");
        List<String> arguments = new ArrayList<>(List.of(made.toString()));
        for (Leaf leaf : leaves) {
            int at = from.stream().map(Attachment::document).toList().indexOf(leaf.document());
            boolean pdf = MediaKind.named(from.get(at).mediaType()) == MediaKind.PDF;
            arguments.addAll(List.of(pdf ? "pdf" : "image", files.get(at).toString(), String.valueOf(leaf.page()),
                    String.valueOf(leaf.turn())));
        }
        return judge(process.program(MakePdf.class, folder, arguments).runHere(), made);
    }

    private static Made judge(Program.Ended ended, Path made) {
        int code = ended instanceof Program.Ended.Exited exited ? exited.code() : -1;
        return switch (code) {
            case 0 -> new Made.Paper(made);
            case ReadPages.LOCKED -> new Made.No("document.locked", "One of the papers is locked with a password.");
            case MakePdf.NO_SUCH_PAGE -> new Made.No("document.no-such-page", "One of the papers has no such page.");
            default -> new Made.No("document.unreadable", "One of the papers cannot be opened.");
        };
    }
}
