package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.lint.words.Spot;

/** One of the eight elements is absent, or holds words that say nothing ("n/a", "see chart"). */
final class MissingElement implements Indispensable {

    private static final String PAPERS = "(?:the |our |my )?(?:attached|attachments?|chart|above|below|(?:\\w+ )?(?:notes?|records?|"
            + "documentation|evaluation|report)|order|enclosed|enclosures?|plan of care|emr|ehr|POC)";
    private static final Pattern NOTHING_SAID = Pattern.compile(
            "(?i)n\\W{0,2}a|nil|asap|stat|(?:when|once|if|upon) approv\\w+|next available|none(?: (?:noted|known|reported|at this time))?|tb[ad]|to be (?:determined|added|completed|provided|"
                    + "discussed|confirmed|decided|established)(?: \\w+){0,4}|not (?:applicable|available|documented|provided|specified)|"
                    + "unknown|ongoing|indefinite(?:ly)?|as needed|prn|pending(?: \\w+)?|same(?: as (?:above|before|prior|last time|previous(?: letter)?))?|ditto|"
                    + "as (?:above|before|previously (?:stated|noted|described)|noted above|discussed|described(?: \\w+){0,4})|"
                    + "(?:please )?(?:see|refer to) " + PAPERS + "(?:[ ,/]+[\\w/.-]+){0,7}|(?:as )?per " + PAPERS
                    + "(?:[ ,/]+(?!\\d)\\w+){0,5}|"
                    + "(?:as )?(?:documented|noted|described|stated|detailed|outlined) (?:in|on|above|below|elsewhere)(?: [\\w/.-]+){0,6}|"
                    + "in (?:the )?(?:chart|notes?|records?)|(?:documentation|records?|notes?|details?) (?:is |are )?"
                    + "(?:attached|enclosed|available|on file|to follow)(?: \\w+){0,3}|(?:will|to) follow|on file|[\\W_x]*|"
                    + "(?:therapy|patient|treatment|continue|continued|standard|routine|usual)(?: (?:is|as|per|plan|of|current|the|same|with|needed|care|treatment|"
                    + "therapy|order(?:ed|s)?|protocol|services?|indicated))*|\\.+");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$");
    private static final Pattern LABEL = Pattern.compile("^(?:[A-Z][\\w ,/()-]{2,40}|[A-Z]{2,}):\\s*(?=\\S)");

    @Override
    public String id() {
        return "missing-element";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return Stream.of(Element.values())
                .filter(element -> isEmpty(letter, element))
                .map(element -> finding(element, letter.section(element).map(Section::text).orElse("")));
    }

    static boolean isEmpty(Reading letter, Element element) {
        return letter.section(element).filter(MissingElement::saysSomething).isEmpty();
    }

    private static boolean saysSomething(Section section) {
        return section.text().lines().map(line -> LABEL.matcher(line).replaceFirst(""))
                .anyMatch(line -> !NOTHING_SAID.matcher(OUTER_MARKS.matcher(line).replaceAll("")).matches()
                        && !Elsewhere.points(line));
    }

    private Finding finding(Element element, String words) {
        String message = "The letter says nothing under " + element.toString().replace('-', ' ') + ".";
        String remedy = "Fill the section; its prompt says what the payer wants to read there.";
        return words.isEmpty()
                ? Finding.lacking(this, element, message, remedy)
                : Finding.at(this, new Spot(element, 0, words.length(), words), message, remedy);
    }
}
