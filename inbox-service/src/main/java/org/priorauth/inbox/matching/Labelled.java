package org.priorauth.inbox.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** A value with the label it stands behind or below. */
record Labelled(Label label, String value, int start) {

    private record Hit(Label label, int start, int end) {}

    /** Every labelled value of a text. Labels in the head of a column carry none: the row below is read by its facts. */
    static List<Labelled> in(String text) {
        List<Labelled> all = new ArrayList<>();
        int start = 0;
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String next = Stream.of(lines).skip(i + 1L).filter(line -> !line.isBlank()).findFirst().orElse("");
            line(lines[i], next, start, all);
            start += lines[i].length() + 1;
        }
        return all;
    }

    private static void line(String line, String next, int start, List<Labelled> all) {
        List<Hit> hits = hits(line);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            String value = line.substring(hit.end(), i + 1 < hits.size() ? hits.get(i + 1).start() : line.length());
            if (stands(value)) {
                all.add(new Labelled(hit.label(), plain(value), start + hit.end()));
            } else if (plain(value).isEmpty() && hits.size() == 1 && hits(next).isEmpty()
                    && line.substring(0, hit.start()).isBlank()) {
                all.add(new Labelled(hit.label(), plain(next), start + line.length() + 1));
            }
        }
    }

    /** A label, not a word of a sentence: a colon, a number sign, a column's gap, or an id follows. */
    private static boolean stands(String value) {
        return !plain(value).isEmpty() && (value.matches("(?s)\\s*[:;#=.|].*|\\s{2,}.*|\\t.*|#.*")
                || value.matches("\\s*(?=[A-Za-z0-9 -]*\\d)[A-Za-z0-9/][A-Za-z0-9 /.-]{4,}.*")
                || value.matches("\\s+\\p{Lu}{2,}.*") || value.matches("\\s+\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}']+.*"));
    }

    private static String plain(String value) {
        return value.replaceFirst("^[\\s:;#=.|,(-]+", "").strip();
    }

    /** The longest label wins where several begin in one place or overlap. */
    private static List<Hit> hits(String line) {
        String view = Letters.view(line);
        List<Hit> found = new ArrayList<>();
        Label.all().forEach(label -> {
            Matcher matcher = label.pattern().matcher(view);
            while (matcher.find()) {
                found.add(new Hit(label, matcher.start(), matcher.end()));
            }
        });
        found.sort(Comparator.comparingInt(Hit::start).thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        List<Hit> kept = new ArrayList<>();
        found.stream().filter(hit -> kept.isEmpty() || hit.start() >= kept.get(kept.size() - 1).end())
                .forEach(kept::add);
        return kept;
    }
}
