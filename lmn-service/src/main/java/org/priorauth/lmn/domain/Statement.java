package org.priorauth.lmn.domain;

import java.util.List;

/** One line of the letter and where it came from. */
public record Statement(String text, Source source) {

    static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::text).toList();
    }
}
