package org.priorauth.lmn.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of one letter: made from facts and following them, or in a person's words and kept as they are. */
public sealed interface Section {

    Element element();

    String heading();

    List<Statement> statements();

    /** The revision of the order that these words were made from. */
    int orderRevision();

    /** The section after the facts changed to what {@code fresh} says. */
    Section follow(String newHeading, List<Statement> fresh, int revision);

    /** What the facts said when the words were made. */
    List<Statement> basis();

    /** Nobody has changed a word. */
    record Bound(Element element, String heading, List<Statement> statements, int orderRevision) implements Section {

        @Override
        public Section follow(String newHeading, List<Statement> fresh, int revision) {
            return new Bound(element, newHeading, fresh, revision);
        }

        @Override
        public List<Statement> basis() {
            return statements;
        }
    }

    /**
     * A person has written here.
     *
     * @param basis what the facts said when they wrote
     * @param outdated the facts say something else by now
     */
    record Written(Element element, String heading, List<Statement> statements, List<Statement> basis,
            boolean outdated, int orderRevision) implements Section {

        @Override
        public Section follow(String newHeading, List<Statement> fresh, int revision) {
            return Statement.texts(fresh).equals(Statement.texts(basis))
                    ? new Written(element, newHeading, statements, fresh, false, revision)
                    : new Written(element, newHeading, statements, basis, true, orderRevision);
        }
    }

    /** The same with what another letter tells besides. */
    default Section with(List<Statement> more) {
        return this instanceof Written written
                ? new Written(written.element, written.heading, both(written.statements, more),
                        both(written.basis, more), written.outdated, written.orderRevision)
                : new Bound(element(), heading(), both(statements(), more), orderRevision());
    }

    private static List<Statement> both(List<Statement> some, List<Statement> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A line that says word for word what a fact says keeps its source; every other line is the writer's. */
    default Section rewrite(String words, List<Statement> fresh, int revision, String writer) {
        List<Statement> lines = PlainText.lines(words).stream()
                .map(line -> said(line, fresh).orElseGet(() -> new Statement(line, Source.person(writer)))).toList();
        return lines.equals(fresh)
                ? new Bound(element(), heading(), fresh, revision)
                : new Written(element(), heading(), lines, fresh, false, revision);
    }

    private static Optional<Statement> said(String line, List<Statement> fresh) {
        return fresh.stream().filter(statement -> statement.text().equals(line)).findFirst();
    }

    default String text() {
        return String.join("\n", Statement.texts(statements()));
    }
}
