package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** The letter is addressed to another payer. */
final class WrongPayer implements Rule {

    private static final List<List<String>> PAYERS = List.of(List.of("Aetna"), List.of("Cigna"), List.of("Humana"),
            List.of("Anthem", "Elevance"), List.of("UnitedHealthcare", "United Healthcare", "UHC", "Optum"),
            List.of("Blue Cross", "BCBS", "Blue Shield"), List.of("Kaiser"), List.of("Centene", "Ambetter"),
            List.of("Molina"), List.of("Tricare", "TRICARE"), List.of("Tufts"), List.of("Harvard Pilgrim"),
            List.of("Medicaid", "MassHealth", "Medi-Cal"), List.of("Medicare"));
    private static final Pattern OTHER_SENSE = Pattern.compile(
            "(?i)\\b(?:secondary|supplement\\w*|criteria|guideline|LCD|NCD|CMS|manual|policy bulletin|formerly|previous(?:ly)?|prior|was|former|fee schedule|chapter|advantage|certified|"
                    + "before|dual|part [ABCD])\\b");
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
                        .filter(sentence -> sentence.section() != Element.PROVIDER && !sentence.says(OTHER_SENSE)
                                && sentence.says(ADDRESSED))
                        .flatMap(sentence -> wrong(sentence, order)));
    }

    private Stream<Finding> wrong(Sentence sentence, Order order) {
        String own = order.payer().name() + " " + (order.coverage() == null ? "" : order.coverage().planName()) + " "
                + order.payer().id();
        boolean known = PAYERS.stream().flatMap(List::stream).anyMatch(own::contains);
        return !known || PAYERS.stream()
                .anyMatch(names -> names.stream().anyMatch(own::contains)
                        && names.stream().anyMatch(sentence.text()::contains))
                                ? Stream.of()
                                : PAYERS.stream().filter(names -> names.stream().noneMatch(own::contains))
                                        .flatMap(List::stream)
                                        .flatMap(name -> Pattern
                                                .compile("\\b" + name + "\\b").matcher(sentence.text()).results())
                                        .limit(1)
                                        .map(match -> Finding
                                                .at(this, sentence.spot(match), "The order goes to another payer.",
                                                        "Put this patient's payer.")
                                                .against("payer", order.payer().name()));
    }
}
