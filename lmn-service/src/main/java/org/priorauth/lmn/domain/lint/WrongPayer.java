package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/** The letter is addressed to another payer. */
final class WrongPayer implements Rule {

    private static final List<List<String>> PAYERS = List.of(List.of("Aetna"), List.of("Cigna"), List.of("Humana"),
            List.of("Anthem", "Elevance"), List.of("UnitedHealthcare", "United Healthcare", "UHC", "Optum"),
            List.of("Blue Cross", "BCBS", "Blue Shield"), List.of("Kaiser"), List.of("Centene", "Ambetter"),
            List.of("Molina"), List.of("Tricare", "TRICARE"), List.of("Tufts"), List.of("Harvard Pilgrim"),
            List.of("CareSource"), List.of("WellCare", "Wellcare"), List.of("Oscar Health"), List.of("Highmark"),
            List.of("EmblemHealth"), List.of("Health Net"), List.of("Premera"), List.of("Regence"),
            List.of("HealthPartners"),
            List.of("Geisinger Health"), List.of("UPMC Health"), List.of("Amerigroup"), List.of("Bright Health"),
            List.of("Magellan"), List.of("GEHA"), List.of("Healthfirst"), List.of("Fidelis"), List.of("MetroPlus"),
            List.of("L.A. Care"), List.of("CalOptima"), List.of("PacificSource"), List.of("SelectHealth"),
            List.of("Wellmark"), List.of("Medical Mutual"), List.of("ConnectiCare"), List.of("Priority Health"),
            List.of("Independence Blue"), List.of("Sentara Health"), List.of("AmeriHealth"), List.of("Meridian Health"),
            List.of("Medicaid", "MassHealth", "Medi-Cal"), List.of("Medicare"));
    private static final String NAMES = PAYERS.stream().flatMap(List::stream).map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    private static final Pattern ANY = Pattern.compile(NAMES);
    private static final Pattern ANY_CASE = Pattern.compile("(?i)" + NAMES);
    private static final Pattern OTHER_SENSE = Pattern.compile(
            "(?i)\\b(?:secondary|supplement\\w*|criteria|guideline|LCD|NCD|CMS|manual|policy bulletin|formerly|previous(?:ly)?|prior|was (?:covered|insured|enrolled|denied)|former|fee schedule|chapter|advantage|certified|"
                    + "before|dual|part [ABCD])\\b");
    /** We ask Medica to approve: a payer that no list need hold. */
    private static final Pattern ASKED = Pattern
            .compile("\\b(?:[Aa]sk(?:ing)?|[Rr]equest(?:ing)?|[Uu]rge|[Tt]hank)(?: that)? "
                    + "((?:\\p{Lu}[\\p{L}'’&-]+ ?){1,4}?) ?(?:to |will |please )?(?:approve|cover|authori[sz]e|reconsider|pay|grant|allow|review)s?\\b");
    /** What sounds like an insurer, where nothing of the own one's name stands. */
    private static final Pattern OTHER_COMPANY = Pattern.compile("\\b(?:\\p{Lu}[\\p{L}'’&.-]*\\s+){1,4}"
            + "(?:Health(?:\\s?[Cc]are)?(?: Plans?)?|Plans?|Insurance|Mutual|HMO|PPO|Advantage|Medicaid)\\b");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\b(?:payer|insurer|insurance|carrier|health plan)\\s*(?:name|company)?\\s*[:=]|^\\W*dear\\b");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?i)\\b(?:payer|insurer|insurance|plan|member|coverage|dear|to|enrolled|covered by|through|carrier|insured|under|with|of|ask|request\\w*|that)\\b");

    @Override
    public String id() {
        return "wrong-payer";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().filter(order -> order.payer() != null && order.payer().name() != null).stream()
                .flatMap(order -> letter.sentences()
                        .filter(sentence -> sentence.section() != Element.PROVIDER
                                && !OTHER_SENSE.matcher(Earlier.withoutRequest(sentence.text())).find()
                                && (sentence.section() == Element.PATIENT || sentence.says(ADDRESSED)))
                        .flatMap(sentence -> wrong(letter, sentence, order)));
    }

    private Stream<Finding> wrong(Reading letter, Sentence sentence, Order order) {
        String own = order.payer().name() + " " + (order.coverage() == null ? "" : order.coverage().planName()) + " "
                + order.payer().id();
        Optional<MatchResult> asked = ASKED.matcher(sentence.text()).results()
                .filter(match -> !sharesAWord(match.group(1), own)).findFirst();
        if (asked.isPresent()) {
            return asked.map(match -> finding(sentence.spot(match.start(1), match.end(1)), order)).stream();
        }
        if (asked.isEmpty() && sentence.section() == Element.PATIENT && OTHER_COMPANY.matcher(sentence.text()).find()
                && !isNamed(letter, own)) {
            return OTHER_COMPANY.matcher(sentence.text()).results().limit(1)
                    .map(match -> finding(sentence.spot(match), order));
        }
        Optional<Spot> instead = sentence.section() == Element.PATIENT && !isNamed(letter, own)
                ? PayerBesideNumber.in(sentence, order)
                : Optional.empty();
        if (instead.isPresent()) {
            return instead.map(spot -> finding(spot, order)).stream();
        }
        if (others(sentence, own).findAny().isEmpty()) {
            return Stream.of();
        }
        boolean known = PAYERS.stream().flatMap(List::stream).anyMatch(name -> holds(own, name));
        boolean namesOwn = PAYERS.stream().anyMatch(names -> names.stream().anyMatch(name -> holds(own, name))
                && names.stream().anyMatch(name -> holds(sentence.text(), name)));
        return !known && !sentence.says(LABELLED) || namesOwn
                ? Stream.of()
                : others(sentence, own)
                        .map(match -> finding(sentence.spot(match), order));
    }

    private static boolean isNamed(Reading letter, String own) {
        String text = letter.section(Element.PATIENT).map(section -> section.text()).orElse("");
        boolean shares = Stream.of(own.split("[^\\p{L}]+")).filter(word -> word.length() > 2 && !word.equals("null"))
                .filter(word -> !word.matches("(?i)health|plans?|care|insurance|mutual|of|the|and"))
                .anyMatch(word -> Pattern.compile("(?i)\\b" + Pattern.quote(word) + "(?!\\d)").matcher(text).find());
        String initials = Stream.of(own.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return shares || initials.length() > 1 && Pattern.compile("\\b" + initials + "\\b").matcher(text).find()
                || PAYERS.stream().filter(names -> names.stream().anyMatch(name -> holds(own, name)))
                        .anyMatch(names -> names.stream().anyMatch(name -> holds(text, name)));
    }

    private Finding finding(Spot spot, Order order) {
        return Finding.at(this, spot, "The order goes to another payer.", "Put this patient's payer.")
                .against("payer", order.payer().name());
    }

    private static boolean sharesAWord(String said, String own) {
        return Stream.of(said.split("[^\\p{L}]+")).filter(word -> word.length() > 2)
                .anyMatch(word -> holds(own, word)) || isOwn(said.strip(), own)
                || said.matches(
                        "(?i).*\\b(?:you|plan|payer|insurer|insurance|company|department|review\\w*|director)\\b.*");
    }

    private static Stream<MatchResult> others(Sentence sentence, String own) {
        Pattern any = sentence.section() == Element.PATIENT ? ANY_CASE : ANY;
        return any.matcher(sentence.text()).results().filter(match -> !isOwn(match.group(), own)).limit(1);
    }

    private static boolean isOwn(String name, String own) {
        return PAYERS.stream().filter(names -> names.stream().anyMatch(name::equalsIgnoreCase))
                .anyMatch(names -> names.stream().anyMatch(other -> holds(own, other)));
    }

    private static boolean holds(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
