package org.priorauth.benefits.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.benefits.domain.Statement.ByPayer;
import org.priorauth.benefits.domain.Statement.ByPerson;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;

/**
 * Who is heard first when several have spoken: the person, unless the payer was asked again after the person spoke;
 * last of all what the payer has published. An unknown never displaces what somebody knows.
 */
record Voices(Optional<ByPayer> payer, Optional<ByPerson> person) {

    /** The latest of each. */
    static Voices in(List<Statement> said) {
        return new Voices(last(said, ByPayer.class), last(said, ByPerson.class));
    }

    private static <T extends Statement> Optional<T> last(List<Statement> said, Class<T> type) {
        return said.stream().filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later);
    }

    Optional<Ruling> active() {
        return heard(payer.map(said -> said.told().active()), personOn(Question.ACTIVE), Optional.empty());
    }

    Optional<Ruling> on(int line, Question question) {
        return heard(payerLine(line).flatMap(answer -> answer.ruling(question)), personOn(question),
                question == Question.AUTHORIZATION_REQUIRED ? published() : Optional.empty());
    }

    /** All figures of a name come from one voice: a limit of one and a use of another do not add up. */
    List<Figure> figures(int line) {
        List<Figure> ofPayer = payerLine(line).map(LineAnswer::figures).orElse(List.of());
        List<Figure> ofPerson = person.map(ByPerson::figures).orElse(List.of());
        return payerHasTheLastWord() ? merged(ofPayer, ofPerson) : merged(ofPerson, ofPayer);
    }

    private static List<Figure> merged(List<Figure> first, List<Figure> second) {
        Stream<Figure> more = second.stream()
                .filter(figure -> first.stream().noneMatch(known -> known.name() == figure.name()));
        return Stream.concat(first.stream(), more).toList();
    }

    private Optional<Ruling> heard(Optional<Ruling> ofPayer, Optional<Ruling> ofPerson, Optional<Ruling> published) {
        List<Optional<Ruling>> inOrder = payerHasTheLastWord()
                ? List.of(ofPayer, ofPerson, published)
                : List.of(ofPerson, ofPayer, published);
        return inOrder.stream().flatMap(Optional::stream).filter(ruling -> ruling.answer() != Answer.UNKNOWN)
                .findFirst().or(() -> ofPayer).or(() -> ofPerson);
    }

    private boolean payerHasTheLastWord() {
        return payer.isPresent() && person.map(said -> payer.get().askedAt().isAfter(said.at())).orElse(true);
    }

    private Optional<LineAnswer> payerLine(int line) {
        return payer.flatMap(said -> said.told().lines().stream().filter(answer -> answer.line() == line).findFirst());
    }

    private Optional<Ruling> personOn(Question question) {
        return person.flatMap(
                said -> said.rulings().stream().filter(ruling -> ruling.question() == question).findFirst());
    }

    private Optional<Ruling> published() {
        return payer.map(said -> new Ruling(Question.AUTHORIZATION_REQUIRED, said.published().authorization(),
                Published.SOURCE, said.told().at()));
    }
}
