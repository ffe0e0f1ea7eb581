package org.priorauth.inbox.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.inbox.store.ItemSearch;

/** A view as it is shown. */
@Schema(name = "SavedView")
record View(UUID id, String name, boolean shared, @Schema(description = "You may change it") boolean mine,
        ViewFilter filter, String sort, int edition) {

    /** A view as it is written. */
    @Schema(name = "NewView")
    public record New(@Schema(required = true, description = "1 to 80 characters; no PHI") String name,
            @Schema(description = "Everybody of the clinic sees it; a lead alone may say so") Boolean shared,
            ViewFilter filter,
            @Schema(description = "As the list of work items takes it; due where absent") String sort) {

        private static final int LONGEST = 80;

        ViewFilter holds() {
            return filter == null ? new ViewFilter(null, null, null, null, null) : filter;
        }

        String order() {
            return sort == null || sort.isBlank() ? ItemSearch.USUAL_ORDER : sort;
        }

        boolean isShared() { return Boolean.TRUE.equals(shared); }

        List<Element> faults() {
            List<Element> faults = new ArrayList<>();
            if (name == null || name.isBlank() || name.length() > LONGEST) {
                faults.add(new Element("/name", "length", "1 to 80 characters."));
            }
            if (!ItemSearch.ORDERS.containsKey(order())) {
                faults.add(new Element("/sort", "unknown", "As the list of work items takes it."));
            }
            String state = holds().state();
            if (state != null && !Set.of("open", "snoozed").contains(state)) {
                faults.add(new Element("/filter/state", "unknown", "open or snoozed."));
            }
            Integer hours = holds().dueWithinHours();
            if (hours != null && (hours < 0 || hours > 10_000)) {
                faults.add(new Element("/filter/dueWithinHours", "out-of-range", "0 to 10000."));
            }
            return faults;
        }
    }

    /** All views that the caller sees. */
    @Schema(name = "SavedViews")
    public record All(List<View> items) {}

    /** How much there is in a view now. */
    @Schema(name = "ViewCount")
    public record Count(UUID id, long count) {}

    /** Of every view that the caller sees. */
    @Schema(name = "ViewCounts")
    public record Counts(List<Count> items) {}
}
