package org.priorauth.lmn.domain.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Codes;
import org.priorauth.lmn.domain.lint.words.Parts;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Sides;
import org.priorauth.lmn.domain.lint.words.Spot;

/** A code and the condition beside it are not of one kind, of one part or of one side. */
final class CodeDescription implements Rule {

    private static final Pattern SEPARATOR = Pattern
            .compile("[;\\n]|,?\\s+(?:and|with|plus)\\s+(?=[A-TV-Z]\\d|$)|\\.\\s+(?=\\p{Lu})");

    private static final Pattern WORDS = Pattern.compile("(?i)(?!(?:ICD|codes?|diagnosis|cm)\\b)\\b\\p{L}{4,}");

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
        return letter.sentences(Element.DIAGNOSIS, Element.RATIONALE, Element.FUNCTIONAL_LIMITATION, Element.SERVICE)
                .flatMap(sentence -> look(letter, sentence));
    }

    boolean isWrong(Reading letter, Sentence sentence) {
        return look(letter, sentence).findAny().isPresent();
    }

    private Stream<Finding> look(Reading letter, Sentence sentence) {
        List<Codes.Found> codes = codes(letter, sentence);
        Sentence from = codes.size() == 1 && !WORDS.matcher(sentence.text()).find()
                ? before(letter, sentence)
                : sentence;
        String before = from == sentence ? "" : from.text() + " ";
        return codes.stream().filter(code -> isWrong(before, sentence, code, codes, display(letter, code.code())))
                .map(code -> finding(from, sentence, code, letter));
    }

    /** Where the words on either side of the code are the order's own, nothing is wrong with them. */
    private static boolean isWrong(String before, Sentence sentence, Codes.Found code, List<Codes.Found> codes,
            String display) {
        int at = codes.indexOf(code);
        int from = at == 0 ? 0 : codes.get(at - 1).end();
        int to = at + 1 == codes.size() ? sentence.text().length() : codes.get(at + 1).start();
        List<String> beside = List.of(before + sentence.text().substring(from, code.start()),
                sentence.text().substring(code.end(), to));
        return beside.stream().noneMatch(words -> Quoted.of(display).isIn(words))
                && (beside.stream().anyMatch(words -> Quoted.of(display).isChangedIn(words))
                        || isAnother(code.code(), sentence.text().substring(code.end(), to), display)
                        || clashes(code.code(), before + described(sentence, code, codes), display));
    }

    /** Words of a condition behind a code, and not one of them the order's, nor of a kind with it. */
    private static boolean isAnother(String code, String words, String display) {
        String said = first(words).split("[,(]")[0];
        Set<String> kinds = Conditions.standard().in(said);
        return !kinds.isEmpty() && Conditions.standard().of(code).isEmpty() && Quoted.of(display).isOfOtherWords(said)
                && Conditions.standard().in(display).stream().noneMatch(kinds::contains);
    }

    /** "Osteoarthritis of the left knee. ICD-10 M17.12." */
    private static Sentence before(Reading letter, Sentence sentence) {
        List<Sentence> section = letter.sentences(sentence.section()).toList();
        int at = section.indexOf(sentence);
        return at > 0 && Codes.in(section.get(at - 1).text()).isEmpty() ? section.get(at - 1) : sentence;
    }

    /** Codes of three characters are seen where the order has them. */
    private static List<Codes.Found> codes(Reading letter, Sentence sentence) {
        Stream<Codes.Found> plain = letter.order().stream().flatMap(order -> order.diagnoses().stream())
                .map(diagnosis -> diagnosis.code())
                .filter(code -> code != null && code.code() != null && !code.code().contains("."))
                .flatMap(code -> Pattern.compile("\\b" + Pattern.quote(code.code()) + "\\b").matcher(sentence.text())
                        .results())
                .map(match -> new Codes.Found(match.start(), match.end(), match.group(), Codes.Kind.DIAGNOSIS));
        return Stream
                .concat(Codes.in(sentence.text()).stream().filter(code -> code.kind() == Codes.Kind.DIAGNOSIS), plain)
                .distinct()
                .sorted(Comparator.comparingInt(Codes.Found::start)).toList();
    }

    /** The words between this code and its neighbours: before it where a bracket holds it, else behind it. */
    private static String described(Sentence sentence, Codes.Found code, List<Codes.Found> codes) {
        int at = codes.indexOf(code);
        int from = at == 0 ? 0 : codes.get(at - 1).end();
        int to = at + 1 == codes.size() ? sentence.text().length() : codes.get(at + 1).start();
        String before = last(sentence.text().substring(from, code.start()));
        String after = first(sentence.text().substring(code.end(), to));
        boolean bracketed = before.matches("(?is).*[\\[(](?:ICD[-\\w ]*:?\\s*)?$|.*\\b(?:code[ds]?|ICD[-\\w]*)\\W*$")
                || after.isBlank() || codes.size() > 1 && at + 1 == codes.size() && from > 0 && after.isBlank();
        return bracketed && before.matches("(?is).*\\p{L}{4}.*")
                ? before
                : codes.get(0).start() < 12 && !WORDS.matcher(before).find() || before.isBlank()
                        ? after
                        : before + " " + (codes.size() == 1 ? after : "");
    }

    private static String last(String text) {
        String[] pieces = SEPARATOR.split(text, -1);
        return pieces[pieces.length - 1];
    }

    private static String first(String text) {
        String[] pieces = SEPARATOR.split(text, -1);
        return pieces.length == 0 ? "" : pieces[0];
    }

    private static boolean clashes(String code, String words, String display) {
        return kindClashes(code, words, display) || Rivals.clash(words, display) || bodyClashes(code, words, display);
    }

    private static boolean kindClashes(String code, String words, String display) {
        Set<String> said = Conditions.standard().in(words);
        Set<String> own = Conditions.standard().of(code);
        boolean known = !own.isEmpty() || !display.isBlank();
        return known && said.stream().anyMatch(Conditions.standard()::isDisease)
                && said.stream().noneMatch(own::contains)
                && Conditions.standard().in(display).stream().noneMatch(said::contains)
                && (!own.isEmpty() || !sharesAWord(words, display));
    }

    private static boolean sharesAWord(String words, String display) {
        return Stream.of(display.toLowerCase().split("[^a-z]+")).filter(word -> word.length() > 5
                && !word.matches("unspecified|initial|encounter|chronic|disorder|disease|syndrome|"
                        + "primary|unilateral|without|secondary|region|specified|bilateral|following|acquired|severe|moderate|generali[sz]ed"))
                .anyMatch(word -> words.toLowerCase().contains(word.substring(0, 5)));
    }

    private static boolean bodyClashes(String code, String words, String display) {
        String subject = Conditions.standard().subject(code) + "; " + display;
        List<Parts.Found> own = Parts.in(subject);
        List<Parts.Found> said = Parts.in(words);
        boolean part = !own.isEmpty() && !said.isEmpty()
                && said.stream().noneMatch(found -> own.stream().anyMatch(known -> known.part().mayBe(found.part())));
        List<Sides.Found> ownSides = Sides.in(subject).stream().filter(side -> side.side() != Sides.Side.BOTH).toList();
        List<Sides.Found> saidSides = Sides.in(words);
        boolean side = !ownSides.isEmpty() && !saidSides.isEmpty()
                && saidSides.stream().noneMatch(found -> found.side() == Sides.Side.BOTH
                        || ownSides.stream().anyMatch(known -> known.side() == found.side()));
        return part || side;
    }

    private static String display(Reading letter, String code) {
        return letter.order().stream().flatMap(order -> order.diagnoses().stream()).map(diagnosis -> diagnosis.code())
                .filter(Objects::nonNull)
                .filter(own -> own.code() != null && Codes.plain(own.code()).equals(Codes.plain(code)))
                .map(Code::display).filter(Objects::nonNull)
                .findFirst().orElse("");
    }

    private Finding finding(Sentence from, Sentence to, Codes.Found code, Reading letter) {
        int end = to.start() + to.text().length();
        String text = letter.section(to.section()).orElseThrow().text();
        return Finding
                .at(this, new Spot(to.section(), from.start(), end, text.substring(from.start(), end)),
                        "The code and the condition beside it do not belong together.",
                        "Put the code of the condition that is meant.")
                .against("diagnosis", (code.code() + " " + display(letter, code.code())).strip());
    }
}
