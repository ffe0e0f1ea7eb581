package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Schedules;
import org.priorauth.lmn.domain.lint.words.Schedules.Often;
import org.priorauth.lmn.domain.lint.words.Schedules.Product;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** The letter's own frequency times its duration is not the number of visits it asks for, or the order does. */
final class SumInTheLetter implements Rule {

    /** A loading phase is not of the schedule that follows it. */
    private static final Pattern NOT_NOW = Pattern
            .compile("(?i)\\b(?:completed|attended|previous(?:ly)?|prior|failed|earlier|used|was|were|"
                    + "had|received|loading|induction|weeks? (?:0|zero))\\b");
    private static final List<String> KINDS = List.of("visit", "infusion", "study");

    @Override
    public String id() {
        return "frequency-times-duration";
    }

    @Override
    public Family family() {
        return Family.MISSING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        Asked asked = Asked.of(letter);
        return KINDS.stream().filter(kind -> !asked.quantities(kind).isEmpty()).limit(1)
                .flatMap(kind -> Stream.of(Element.SERVICE, Element.DURATION)
                        .flatMap(section -> look(letter.sentences(section).toList(), wanted(letter, asked, kind),
                                kind)));
    }

    /** What the letter asks for itself, and what the order does; where those differ is another rule's affair. */
    private static Set<Integer> wanted(Reading letter, Asked asked, String kind) {
        Set<Integer> own = letter.sentences().flatMap(sentence -> Asked.requested(sentence).stream())
                .filter(count -> count.unit().equals(kind)).map(Counts.Count::number)
                .collect(Collectors.toCollection(TreeSet::new));
        own.addAll(asked.quantities(kind));
        return own;
    }

    private Stream<Finding> look(List<Sentence> section, Set<Integer> wanted, String kind) {
        List<Finding> found = new ArrayList<>();
        List<Sentence> single = section.stream().filter(SumInTheLetter::isOfNow).toList();
        single.forEach(sentence -> off(sentence, products(sentence), wanted, kind).ifPresent(found::add));
        if (single.stream().allMatch(sentence -> products(sentence).isEmpty())) {
            acrossSentences(single, wanted, kind).ifPresent(found::add);
        }
        return found.stream();
    }

    private static boolean isOfNow(Sentence sentence) {
        return !sentence.says(Context.AT_HOME)
                && !NOT_NOW.matcher(Earlier.withoutRequest(sentence.text())).find();
    }

    private static List<Product> products(Sentence sentence) {
        List<Often> often = Schedules.often(sentence.text());
        List<Schedules.Long> lengths = Schedules.lengths(sentence.text()).stream()
                .filter(length -> often.stream()
                        .noneMatch(one -> one.start() <= length.start() && length.end() <= one.end()))
                .toList();
        List<Product> products = new ArrayList<>();
        if (often.size() == lengths.size()) {
            for (int at = 0; at < often.size(); at++) {
                products.add(Schedules.product(often.get(at), lengths.get(at)));
            }
        }
        return products;
    }

    /** A taper is the sum of its parts. */
    private Optional<Finding> off(Sentence sentence, List<Product> products, Set<Integer> wanted, String kind) {
        int low = products.stream().mapToInt(Product::low).sum();
        int high = products.stream().mapToInt(Product::high).sum();
        boolean fits = wanted.stream().anyMatch(number -> low <= number && number <= high
                || products.stream().anyMatch(product -> product.holds(number))
                || number == low + products.size() || number == high + 1 && kind.equals("infusion"));
        return products.isEmpty() || fits
                ? Optional.empty()
                : Optional.of(finding(sentence, products.get(0).start(), products.get(products.size() - 1).end(), low,
                        high, wanted, kind));
    }

    private Optional<Finding> acrossSentences(List<Sentence> section, Set<Integer> wanted, String kind) {
        List<Sentence> often = section.stream().filter(sentence -> Schedules.often(sentence.text()).size() == 1)
                .toList();
        List<Sentence> lengths = section.stream().filter(sentence -> Schedules.lengths(sentence.text()).size() == 1)
                .toList();
        if (often.size() != 1 || lengths.size() != 1) {
            return Optional.empty();
        }
        Often how = Schedules.often(often.get(0).text()).get(0);
        Product product = Schedules.product(how, Schedules.lengths(lengths.get(0).text()).get(0));
        return wanted.stream().anyMatch(product::holds)
                ? Optional.empty()
                : Optional
                        .of(finding(often.get(0), how.start(), how.end(), product.low(), product.high(), wanted, kind));
    }

    private Finding finding(Sentence sentence, int start, int end, int low, int high, Set<Integer> wanted,
            String kind) {
        String makes = low == high ? Integer.toString(low) : low + " to " + high;
        String asked = wanted.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return Finding.at(this, sentence.spot(start, end),
                "This makes %s %ss, but %s are asked for.".formatted(makes, kind, asked),
                "Correct frequency, duration or number so that they multiply.")
                .against("lines", asked + " " + kind + "s");
    }
}
