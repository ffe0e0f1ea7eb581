package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Sentence;

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
                        .flatMap(sentence -> wrong(sentence, order)));
    }

    private Stream<Finding> wrong(Sentence sentence, Order order) {
        String own = order.payer().name() + " " + (order.coverage() == null ? "" : order.coverage().planName()) + " "
                + order.payer().id();
        if (others(sentence, own).findAny().isEmpty()) {
            return Stream.of();
        }
        boolean known = PAYERS.stream().flatMap(List::stream).anyMatch(name -> holds(own, name));
        boolean namesOwn = PAYERS.stream().anyMatch(names -> names.stream().anyMatch(name -> holds(own, name))
                && names.stream().anyMatch(name -> holds(sentence.text(), name)));
        return !known && !sentence.says(LABELLED) || namesOwn
                ? Stream.of()
                : others(sentence, own)
                        .map(match -> Finding.at(this, sentence.spot(match), "The order goes to another payer.",
                                "Put this patient's payer.").against("payer", order.payer().name()));
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
