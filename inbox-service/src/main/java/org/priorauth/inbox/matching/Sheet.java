package org.priorauth.inbox.matching;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message taken apart once, for all candidates.
 *
 * @param own subject and the sender's own words
 * @param words the words of {@code own}
 * @param quotedIds of the thread below
 * @param quotedWords of the thread below
 * @param sent the day it came
 */
record Sheet(Seen seen, String own, List<Names.Word> words, Ids ids, List<Names.Word> quotedWords, Ids quotedIds,
        List<Labelled> labels, List<Dates.Found> dates,
        boolean spanish, LocalDate sent) {

    private static final Pattern SPANISH = Pattern
            .compile("(?i)\\b(?:paciente|fecha|solicitud|miembro|aprobad[oa]|denegad[oa]|nacimiento|favor)\\b");
    private static final Pattern AUTOMATIC = Pattern.compile(
            "(?i)automatic reply|auto-?reply|out of (?:the )?office|respuesta autom|undeliver|delivery (?:status|failure)");

    static Sheet of(Seen seen) {
        OwnWords words = OwnWords.of(seen);
        String own = (seen.subject() + "\n" + words.own()).replaceAll("(?<=\\p{L})-\\R(?=\\p{L})", "-");
        return new Sheet(seen, own, Names.words(own), Ids.in(own), Names.words(words.quoted()), Ids.in(words.quoted()),
                Labelled.in(own), Dates.in(own),
                SPANISH.matcher(own).find(), LocalDate.ofInstant(seen.received(), ZoneOffset.UTC));
    }

    /** Nobody wrote it: it only echoes the subject it answers. */
    boolean automatic() {
        return AUTOMATIC.matcher(own).find();
    }

    List<Labelled> labelled(Label label) {
        return labels.stream().filter(one -> one.label() == label).toList();
    }

    /** Who is labelled as the patient; the member, where nobody is. A label over no name says nothing. */
    List<String> patients() {
        List<String> patients = names(Label.PATIENT);
        return patients.isEmpty() ? names(Label.MEMBER_NAME) : patients;
    }

    private List<String> names(Label label) {
        return labelled(label).stream().map(Labelled::value).filter(Sheet::nameLike).toList();
    }

    private static boolean nameLike(String value) {
        return value.matches("[\\p{L}'’.|,& 01-]{3,60}.*")
                && value.matches("\\p{L}[\\p{L}'’|10-]+[,. ].*|\\p{L}[\\p{L}'’|10-]+")
                && !value.matches("(?i).*\\b(?:is|has|was|request|your|the|for|must|may|you|responsibility)\\b.*");
    }

    /** Dates said to be a birth date, also two joined by a sign or an and. */
    Set<Dates.Found> births() {
        return labelled(Label.BIRTH).stream().flatMap(label -> Dates.in(label.value()).stream()
                .filter(date -> near(label.value(), date))).collect(Collectors.toSet());
    }

    private static boolean near(String value, Dates.Found date) {
        return date.start() == 0 || value.substring(0, date.start())
                .matches("[^\\p{L}]*|\\S{6,10}\\s*(?:and|&|y|,|/|;)\\s*|\\p{L}{3,9}\\.? .{2,9}(?:and|&|y|;)\\s*");
    }

    boolean names(LocalDate date) {
        return date != null && dates.stream().anyMatch(one -> one.is(date, spanish));
    }
}
