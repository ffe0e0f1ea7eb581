package org.priorauth.lmn.domain;

import java.util.UUID;

/**
 * A letter's content as one unambiguous text, over which it is signed: no statement holds a line break, so a line begins
 * a section or is a statement and nothing else. The order's revision is no part of it: a letter may come to stand for a
 * later one.
 */
public final class Canonical {

    private Canonical() {}

    public static String text(UUID authorization, Letter letter) {
        StringBuilder text = new StringBuilder("priorauth-letter/1\n")
                .append("authorization ").append(authorization).append('\n')
                .append("letter ").append(letter.letterId()).append('\n')
                .append("version ").append(letter.version()).append('\n')
                .append("title ").append(letter.title()).append('\n');
        if (letter.foregoing() != null) {
            text.append("follows ").append(letter.foregoing().letterId()).append('\n');
        }
        for (Section section : letter.sections()) {
            text.append("# ").append(section.element()).append(' ').append(section.heading()).append('\n');
            section.statements().forEach(statement -> text.append("- ").append(statement.text()).append('\n'));
        }
        return text.toString();
    }
}
