package org.priorauth.lmn.domain.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter;

/** All rules over one letter, each as loud as the payer's policy has it; the worst findings first. */
public final class Lint {

    private final List<Rule> rules;
    private final Policies policies;

    public Lint(List<Rule> rules, Policies policies) {
        this.rules = List.copyOf(rules);
        this.policies = policies;
    }

    /** Every rule at its own severity. */
    public static Lint standard() {
        return new Lint(rules(), payer -> Policy.STANDARD);
    }

    public static List<Rule> rules() {
        return List.of(new MissingElement(), new EmptyOfContent(), new LeftoverPlaceholder(), new OutdatedFacts(),
                new OtherPatient(), new WrongPronoun(), new WrongSex(), new WrongBirthDate(), new WrongMemberId(),
                new WrongSide(), new WrongBodyPart(), new DateOutsideEpisode(), new ForeignCode(), new NearDuplicate(),
                new CodeDescription(), new ServiceDescription(), new OtherDescription(), new DatesOutOfOrder(),
                new WrongDates(),
                new WrongUnits(), new WrongFrequency(),
                new WrongAge(), new OtherProvider(), new WrongBenefitFigure(), new WrongPayer(), new VagueLanguage(),
                new GoalWithoutMeasure(), new FrequencyTimesDuration(), new SumInTheLetter(), new WeeksOfUnits(),
                new BeyondBenefit(),
                new LimitNotMentioned(), new HistoryNotMentioned(), new NetworkUnmet(), new ReferralUnmet(),
                new GuidelineWithoutSource(),
                new SignerNotAccepted(), new FirstScreen(), new LongSentence(), new UnexplainedJargon(), new TooLong());
    }

    public List<Finding> look(Letter letter, Known known) {
        return look(letter, known, List.of());
    }

    /** @param earlier whole texts of the clinician's earlier letters for other patients */
    public List<Finding> look(Letter letter, Known known, List<String> earlier) {
        return look(new Reading(letter.sections(), known, policies.of(payer(known)), earlier));
    }

    /** Reads an invented letter, for the sake of those that follow: how much was found. */
    public int rehearse() {
        return look(Rehearsal.letter()).size();
    }

    private static String payer(Known known) {
        Order order = known.order();
        return order == null || order.payer() == null ? null : order.payer().id();
    }

    private List<Finding> look(Reading reading) {
        return rules.stream().flatMap(rule -> loud(rule, reading))
                .sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    }

    private static Stream<Finding> loud(Rule rule, Reading reading) {
        return reading.policy().severity(rule).stream()
                .flatMap(severity -> rule.look(reading).map(finding -> finding.as(severity)));
    }
}
