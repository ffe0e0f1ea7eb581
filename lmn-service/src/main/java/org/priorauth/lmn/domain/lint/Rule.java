package org.priorauth.lmn.domain.lint;

import java.util.stream.Stream;

/** One thing to look for. Knows no other rule, keeps nothing between letters. */
public interface Rule {

    /** Lower-case words with hyphens; stays the same for ever, because reports count by it. */
    String id();

    Stream<Finding> look(Reading letter);
}
