package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.documents.reading.MakePaper.Leaf;

/** Which pages a new paper is made of, in their order: some of one paper (split), of several (joined), turned or not. */
@Schema(name = "NewPaper")
public record NewPaper(@Schema(description = "What it is called") String name,
        @Schema(description = "1 to 500", required = true) List<Page> pages) {

    private static final int MOST = 500;
    private static final int QUARTER = 90;
    private static final int MOST_PAPERS = 20;

    /** One page. */
    @Schema(name = "NewPaperPage")
    public record Page(@Schema(required = true) UUID document,
            @Schema(description = "From 1", required = true) int page,
            @Schema(description = "Clockwise, degrees: 0, 90, 180 or 270") int turn) {}

    public NewPaper {
        pages = Wire.list(pages);
    }

    static Optional<Problem> fault(NewPaper asked) {
        boolean fine = asked != null && !asked.pages.isEmpty() && asked.pages.size() <= MOST
                && asked.papers().size() <= MOST_PAPERS && asked.pages.stream().allMatch(NewPaper::isFine);
        return fine
                ? Optional.empty()
                : Optional.of(Problem.of(400, "document.invalid", "No such paper can be made",
                        "Name 1 to 500 pages of at most 20 documents.").naming("pages", "invalid",
                                "Each with document, page from 1, and turn 0, 90, 180 or 270."));
    }

    private static boolean isFine(Page page) {
        return page.document != null && page.page >= 1 && page.turn >= 0 && page.turn < 4 * QUARTER
                && page.turn % QUARTER == 0;
    }

    List<UUID> papers() {
        return pages.stream().map(Page::document).distinct().toList();
    }

    List<Leaf> leaves() {
        return pages.stream().map(page -> new Leaf(page.document, page.page, page.turn)).toList();
    }
}
