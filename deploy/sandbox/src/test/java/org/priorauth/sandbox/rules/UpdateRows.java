package org.priorauth.sandbox.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.rules.SubmitRulesTest.Row;

/** The rules of an update: in the example line 1 stays, line 2 is cancelled, line 3 is new. */
final class UpdateRows {

    private static final String CLAIM = "/entry/0/resource";
    private static final String PRIOR = "/entry/10/resource";
    private static final String AT_CLAIM = "Bundle.entry[0].resource";

    private UpdateRows() {}

    static Stream<Row> rows() {
        return Stream.of(
                row("update-related", it -> it.with(CLAIM + "/related/0/relationship/coding/0/code", "\"associated\""),
                        AT_CLAIM + ".related"),
                row("update-prior-included",
                        it -> it.with(CLAIM + "/related/0/claim/reference", it.json("/entry/0/fullUrl")),
                        AT_CLAIM + ".related[0].claim"),
                new Row("update-grandparent", withGrandparentLeftOut(),
                        it -> it.with(PRIOR + "/related/0/claim/reference", it.json("/entry/0/fullUrl")),
                        List.of("Bundle.entry[10].resource.related[0].claim")),
                row("update-keeps-entries", it -> it.without(CLAIM + "/supportingInfo/3"),
                        AT_CLAIM + ".supportingInfo"),
                row("update-info-changed", it -> it.without(CLAIM + "/item/2/extension/4"), AT_CLAIM + ".item[2]"),
                row("update-cancelled", it -> it.without(CLAIM + "/item/1/modifierExtension"), AT_CLAIM + ".item[1]"));
    }

    private static Row row(String rule, UnaryOperator<Message> broken, String place) {
        return new Row(rule, Message.update(), broken, List.of(place));
    }

    /** The prior claim was an update itself; what it updated is named and not included (PAS spec-66). */
    private static Message withGrandparentLeftOut() {
        Message update = Message.update();
        return update.with(PRIOR + "/related", update.json(CLAIM + "/related")).with(
                PRIOR + "/related/0/claim/reference",
                "\"urn:uuid:11111111-1111-1111-1111-111111111111\"");
    }
}
