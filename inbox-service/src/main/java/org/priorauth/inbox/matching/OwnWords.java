package org.priorauth.inbox.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the sender's own words end and the thread quoted below them begins: what is quoted may be about somebody else.
 *
 * @param own the sender's words
 * @param quoted what stands below
 */
public record OwnWords(String own, String quoted) {

    private static final Pattern BORDER = Pattern.compile("(?im)^[ \\t]*(?:"
            + "-{2,}\\s*(?:original message|forwarded message|mensaje original).*"
            + "|_{10,}\\s*$"
            + "|begin forwarded message.*"
            + "|(?:on|el)\\b.{4,120}\\b(?:wrote|escribi\\u00f3):\\s*$"
            + "|>.*"
            + "|(?:from|de):.*\\R(?:.*\\R){0,2}?[ \\t]*(?:sent|date|to|enviado|para):.*\\R(?:.*\\R){0,2}?[ \\t]*(?:subject|to|asunto|para):?.*"
            + ")");

    private static final Pattern FORWARDED = Pattern.compile("(?i)forwarded message|mensaje reenviado");
    private static final Pattern FORWARD = Pattern.compile("(?i)^\\s*(?:fwd?|rv|reenv)\\b");
    private static final int FEW_WORDS = 120;
    /** The header lines of what is forwarded are no border. */
    private static final int HEAD = 250;

    /** What a payer has to say stands at the head; a hundred pages of records behind it are not searched. */
    private static final int LONGEST = 100_000;

    /** A fax cover sheet says From and To at its head too; a thread is quoted below words. */
    public static OwnWords of(Seen seen) {
        String text = Segments.spaced(seen.text().substring(0, Math.min(LONGEST, seen.text().length())));
        Matcher border = BORDER.matcher(text);
        int head = 0;
        while (mail(seen.channel()) && border.find()) {
            if (passedOn(seen, text, border)) {
                head = border.end() + HEAD;
            } else if (border.start() >= head && !text.substring(0, border.start()).isBlank()) {
                return new OwnWords(text.substring(0, border.start()), text.substring(border.start()));
            }
        }
        return new OwnWords(text, "");
    }

    /** Whoever forwards a letter with a word or two speaks by the letter. */
    private static boolean passedOn(Seen seen, String text, Matcher border) {
        return FORWARDED.matcher(border.group()).find() && FORWARD.matcher(seen.subject()).find()
                && text.substring(0, border.start()).strip().length() < FEW_WORDS;
    }

    private static boolean mail(String channel) {
        return !"fax".equals(channel);
    }
}
