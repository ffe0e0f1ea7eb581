package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Codes;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A service's code stands beside the description of another service: one piece of the order's is exchanged. */
final class ServiceDescription implements Rule {

    @Override
    public String id() {
        return "code-description";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        List<Code> ordered = letter.order().map(Order::lines).stream().flatMap(List::stream)
                .map(line -> line.code())
                .filter(code -> code != null && code.code() != null && code.display() != null).toList();
        return letter.sentences(Element.SERVICE).flatMap(sentence -> ordered.stream()
                .flatMap(code -> another(described(sentence, code), code, ordered)).limit(1)
                .map(words -> finding(sentence, words)));
    }

    /** The words before a code and those behind it, up to the codes around it. */
    private static List<String> described(Sentence sentence, Code code) {
        List<Codes.Found> codes = Codes.in(sentence.text());
        return codes.stream().filter(found -> Codes.plain(found.code()).equals(Codes.plain(code.code()))).limit(1)
                .flatMap(found -> {
                    int at = codes.indexOf(found);
                    int from = at == 0 ? 0 : codes.get(at - 1).end();
                    int to = at + 1 == codes.size() ? sentence.text().length() : codes.get(at + 1).start();
                    return Stream.of(sentence.text().substring(from, found.start()),
                            sentence.text().substring(found.end(), to));
                }).toList();
    }

    /** What describes any line of the order, before a code or behind it, is not another's. */
    private static Stream<String> another(List<String> described, Code code, List<Code> ordered) {
        return described.stream()
                .anyMatch(words -> ordered.stream().anyMatch(own -> Quoted.of(own.display()).isIn(words)))
                        ? Stream.of()
                        : described.stream().filter(words -> isExchanged(pieces(code.display()), pieces(words)));
    }

    /** Home infusion therapy, X, per diem: the same before and behind it, and X is another. */
    private static boolean isExchanged(List<String> own, List<String> said) {
        return IntStream.range(1, Math.max(1, own.size() - 1)).anyMatch(at -> IntStream
                .range(1, Math.max(1, said.size() - 1))
                .anyMatch(other -> own.get(at - 1).equals(said.get(other - 1))
                        && own.get(at + 1).equals(said.get(other + 1))
                        && !own.get(at).equals(said.get(other))));
    }

    private static List<String> pieces(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[,;(]")).map(String::strip)
                .filter(piece -> !piece.isEmpty()).toList();
    }

    private Finding finding(Sentence sentence, String words) {
        int start = sentence.text().indexOf(words);
        return Finding.at(this, sentence.spot(start, start + words.length()),
                "The code and the service beside it do not belong together.",
                "Put the description of the service that is ordered, or have the order amended.");
    }
}
