package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Map;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Orders;

/** Maya's letter with one section in other words. */
final class Letters {

    private Letters() {}

    static Reading saying(Element section, String words) {
        return saying(Cast.order(), section, words);
    }

    static Reading saying(Order order, Element section, String words) {
        return saying(order, Map.of(section, words));
    }

    static Reading saying(Map<Element, String> words) {
        return saying(Cast.order(), words);
    }

    private static Reading saying(Order order, Map<Element, String> words) {
        Known known = Workshop.known(order);
        Draft draft = Workshop.DRAFTING.edit(Workshop.DRAFTING.first(known, Workshop.LETTER, false), known, words,
                "chen");
        return new Reading(draft.sections(), known);
    }

    static Reading of(Known known) {
        return new Reading(Workshop.DRAFTING.first(known, Workshop.LETTER, false).sections(), known);
    }

    static Order of(String sex) {
        Patient maya = Cast.maya();
        return Orders.withPatient(new Patient(maya.id(), maya.family(), maya.given(), maya.birthDate(), sex,
                maya.phone(), maya.address()));
    }

    static List<String> found(Rule rule, Reading letter) {
        return rule.look(letter).map(finding -> finding.section() + ": " + finding.words()).toList();
    }
}
