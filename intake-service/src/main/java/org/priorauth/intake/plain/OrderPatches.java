package org.priorauth.intake.plain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.domain.OrderParts;
import org.priorauth.intake.domain.Periods;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.plain.PlainOrder.SuppliedFact;
import org.priorauth.intake.reading.Complaints;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.reading.StrictJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Changes a known order as JSON Merge Patch (RFC 7396) says, but for three things: {@code facts} are added to those that
 * are known, for two people who supply facts must not undo each other; {@code payer} is replaced as a whole; and what
 * identifies order and patient, and the documents, cannot be changed this way.
 */
@Singleton
public class OrderPatches {

    private static final String FACTS = "facts";
    private static final String DOCUMENTS = "documents";
    private static final String PAYER = "payer";
    private static final String LINES = "lines";
    private static final String REQUESTED = "requested";
    private static final List<String> FIXED = List.of("/ehrIdentifier", "/patient/id", "/documents");

    private final StrictOrders strict;
    private final SuppliedFacts facts;

    OrderPatches(StrictOrders strict, SuppliedFacts facts) {
        this.strict = strict;
        this.facts = facts;
    }

    /** A patch that has been read. */
    public record Patch(ObjectNode tree) {}

    public Reading<Patch> read(byte[] body) {
        return StrictJson.object(body).then(tree -> new Reading.Readable<>(new Patch(tree)));
    }

    /**
     * @param by what is told as the source of supplied facts
     */
    public Reading<Order> apply(Order known, Patch patch, Rulebook rulebook, String by) {
        Complaints complaints = new Complaints();
        ObjectNode before = strict.tree(known);
        FIXED.forEach(pointer -> fixed(before, patch.tree(), pointer, complaints));
        if (patch.tree().has(FACTS) && !patch.tree().get(FACTS).isArray()) {
            complaints.add("/facts", "wrong-type", "must be an array of facts to add");
        }
        return complaints.isEmpty()
                ? strict.as(PlainOrder.class, merged(known, before, patch.tree()))
                        .then(plain -> order(known, plain, rulebook, by))
                : new Reading.Unreadable<>(complaints.problem(PlainOrders.TITLE));
    }

    /** Whoever sends the whole order back with a change in it repeats these, which is no change. */
    private static void fixed(ObjectNode before, ObjectNode patch, String pointer, Complaints complaints) {
        JsonNode wanted = patch.at(pointer);
        if (!wanted.isMissingNode() && !wanted.equals(before.at(pointer))) {
            complaints.add(pointer, "not-changeable", DOCUMENTS.equals(pointer.substring(1))
                    ? "cannot be changed here: post to the authorization's documents"
                    : "cannot be changed: withdraw the order and file it anew");
        }
    }

    /**
     * The known facts and documents stay out of it; only those that the patch brings are read. A requested period that
     * the lines told is told by the new lines.
     */
    private static ObjectNode merged(Order order, ObjectNode before, ObjectNode patch) {
        ObjectNode known = before.deepCopy();
        known.remove(List.of(FACTS, DOCUMENTS));
        if (patch.has(PAYER)) {
            known.remove(PAYER);
        }
        if (patch.has(LINES) && Objects.equals(order.requested(), Periods.spanning(order.lines()))) {
            known.remove(REQUESTED);
        }
        ObjectNode changes = patch.deepCopy();
        changes.remove(DOCUMENTS);
        return (ObjectNode) MergePatch.merge(known, changes);
    }

    private Reading<Order> order(Order known, PlainOrder plain, Rulebook rulebook, String by) {
        Complaints complaints = new Complaints();
        Order changed = new PlainParts(rulebook, complaints).order(plain);
        List<ClinicalFact> said = facts.said(supplied(plain.facts(), known), Optional.of(by), complaints);
        if (!complaints.isEmpty()) {
            return new Reading.Unreadable<>(complaints.problem(PlainOrders.TITLE));
        }
        Order withFacts = OrderParts.supply(OrderParts.withFacts(changed, known.facts()), said);
        return new Reading.Readable<>(OrderParts.withDocuments(withFacts, known.documents()));
    }

    /** A fact that is sent back as it is stays as it is, source and all. */
    private static List<SuppliedFact> supplied(List<SuppliedFact> given, Order known) {
        return given.stream().filter(fact -> known.facts().stream().noneMatch(
                one -> one.id().equals(fact.id()) && one.text().equals(fact.text()))).toList();
    }
}
