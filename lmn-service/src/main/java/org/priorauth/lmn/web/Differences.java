package org.priorauth.lmn.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Section;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** What changed between two saved texts, section by section and word by word. */
final class Differences {

    /** @param text words with the blanks between them as they were */
    public record Change(Kind kind, String text) {}

    public enum Kind {
        SAME, REMOVED, ADDED;

        @Override
        public String toString() { return name().toLowerCase(Locale.ROOT); }
    }

    /** @param changes in reading order; put together without the removed ones they are the new text */
    public record SectionChanges(String id, String heading, boolean changed, List<Change> changes) {}

    private Differences() {}

    /** @param from absent: everything is new */
    static List<SectionChanges> between(Draft from, Draft to) {
        return to.sections().stream().map(section -> of(from == null ? "" : text(from, section.element()), section))
                .toList();
    }

    private static SectionChanges of(String before, Section now) {
        List<Change> changes = changes(words(before), words(now.text()));
        return new SectionChanges(now.element().toString(), now.heading(), !before.equals(now.text()), changes);
    }

    private static List<Change> changes(List<String> before, List<String> now) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
            add(changes, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(changes, Kind.REMOVED, delta.getSource().getLines());
            add(changes, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(changes, Kind.SAME, before.subList(at, before.size()));
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            changes.add(new Change(kind, String.join("", words)));
        }
    }

    /** Words and the blanks between them in turn. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static String text(Draft draft, Element element) {
        return draft.sections().stream().filter(section -> section.element() == element).map(Section::text).findFirst()
                .orElse("");
    }
}
