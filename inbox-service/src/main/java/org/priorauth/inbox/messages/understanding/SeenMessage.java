package org.priorauth.inbox.messages.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.messages.Sheet;

/** A message as matching and meaning see it: its own text, then the words of its papers. */
final class SeenMessage {

    private static final int LONGEST_TEXT = 400_000;

    private SeenMessage() {}

    static Seen of(Sheet sheet, List<String> papers) {
        String text = Stream.concat(Stream.ofNullable(sheet.text()), papers.stream()).filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        return new Seen(sheet.channel().toString(), Optional.ofNullable(sheet.sender()), sheet.refersTo(),
                sheet.subject(), text.substring(0, Math.min(text.length(), LONGEST_TEXT)), sheet.at());
    }
}
